import {
  at,
  between,
  moved,
  oval,
  type Pen,
  penOf,
  pick,
  poly,
  pts,
  staged,
  stroke,
  upTo,
} from '@/lib/plates/shapes-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

type Hoop = { cx: number; cy: number; rx: number; ry: number; h: number; wall: number }

/** A band seen from above and in front: back inner wall, front outer wall, rim between them. */
const hoop = (pen: Pen, ink: PlateInk, { cx, cy, rx, ry, h, wall }: Hoop, marks: string) => {
  const half = (r: number, q: number, y: number, sweep: 0 | 1) =>
    `A${r} ${q} 0 0 ${sweep} ${at([cx + (sweep ? r : -r), y])}`
  const ix = rx - wall
  const iy = ry - wall * 0.62
  const inner = `M${at([cx - ix, cy])}${half(ix, iy, cy, 1)}L${at([cx + ix - 3, cy + h * 0.5])}A${ix} ${iy} 0 0 0 ${at([cx - ix + 3, cy + h * 0.5])}Z`
  const outer = `M${at([cx + rx, cy])}L${at([cx + rx, cy + h])}A${rx} ${ry} 0 0 1 ${at([cx - rx, cy + h])}L${at([cx - rx, cy])}A${rx} ${ry} 0 0 0 ${at([cx + rx, cy])}Z`
  const front = (from: number, to: number) => {
    const angle = (part: number) => ((180 - part * 180) * Math.PI) / 180
    const top = [from, (from + to) / 2, to].map(
      (part) => [cx + Math.cos(angle(part)) * rx, cy + Math.sin(angle(part)) * ry] as const,
    )
    const low = [...top].reverse().map(([x, y]) => [x, y + h] as const)
    return poly([...top, ...low])
  }
  return [
    pen.solid(inner, ink.dark),
    pen.solid(outer, ink.base),
    pen.flat(front(0.68, 0.86), ink.dark),
    pen.flat(front(0.86, 0.95), ink.deep, 0.5),
    pen.flat(front(0.14, 0.24), ink.pale, 0.9),
    pen.flat(front(0.28, 0.31), ink.pale, 0.8),
    marks,
    pen.hair(outer, 3),
    `<path d="${oval(cx, cy, rx, ry)}${oval(cx, cy, ix, iy)}" fill="${ink.light}" fill-rule="evenodd" stroke="${ink.line}" stroke-width="2.6"/>`,
  ].join('')
}

/** Wide bangle with a ring in front, stamped inside. */
export const goldPlatinum: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const finish = pick(rand, ['facets', 'twist', 'milgrain', 'plain'] as const)
  const setting = pick(rand, ['stone', 'signet', 'band'] as const)
  const h = Math.round(between(rand, 60, 108))
  const cuts = Math.floor(between(rand, 14, 24))
  const big: Hoop = { cx: -50, cy: -130, rx: 270, ry: 142, h, wall: 20 }
  const small: Hoop = { cx: 170, cy: 140, rx: 142, ry: 76, h: Math.round(h * 0.55), wall: 15 }
  const along = (ring: Hoop, part: number, down: number) => {
    const angle = ((180 - part * 180) * Math.PI) / 180
    return [ring.cx + Math.cos(angle) * ring.rx, ring.cy + Math.sin(angle) * ring.ry + down * ring.h] as const
  }
  const marksOf = (ring: Hoop, count: number) => {
    if (finish === 'plain') return ''
    if (finish === 'milgrain')
      return pen.dots(
        upTo(count * 4).map((i) => along(ring, (Math.floor(i / 2) + 0.5) / count / 2, i % 2 ? 0.14 : 0.86)),
        ring.h * 0.09,
        ink.pale,
      )
    const slip = finish === 'twist' ? 0.09 : 0
    return upTo(count)
      .map((i) =>
        pen.hair(
          stroke(
            along(ring, (i + 0.2) / count, 0),
            along(ring, (i + 0.2) / count + slip * (ring === big ? 1 : 0.8), 1),
          ),
          2,
          i % 2 ? ink.line : ink.deep,
          0.75,
        ),
      )
      .join('')
  }
  const gem = poly(pts`-46 -16, -26 -40, 26 -40, 46 -16, 0 44`)
  const settings = {
    stone: moved(
      [
        '<g transform="scale(1.4)">',
        pen.solid(gem, ink.pale, 2.6),
        pen.flat(poly(pts`-46 -16, -20 -16, 0 44`), ink.accent, 0.55),
        pen.flat(poly(pts`46 -16, 20 -16, 0 44`), ink.accentDark, 0.6),
        pen.hair('M-46 -16H46M-26 -40L-20 -16L0 44L20 -16L26 -40M-20 -16L0 -40L20 -16', 1.5),
        pen.tube('M-34 -22L-20 34', 5, ink.light),
        pen.tube('M34 -22L20 34', 5, ink.light),
        '</g>',
      ].join(''),
      170,
      206,
    ),
    signet: moved(
      `${pen.solid(oval(0, 0, 60, 46), ink.light)}${pen.flat(oval(6, 5, 48, 36), ink.base)}${pen.hair(oval(0, 0, 48, 35), 2)}${pen.hair('M-20 -12H20M-20 12H20M-12 -12V12M12 -12V12M0 -22V22', 4, ink.deep)}`,
      170,
      216 + h * 0.27,
    ),
    band: '',
  }
  const stamps = upTo(4).map((i) => {
    const angle = ((250 + i * 13) * Math.PI) / 180
    const [x, y] = [big.cx + Math.cos(angle) * 246, big.cy + Math.sin(angle) * 128 + h * 0.24]
    return pen.hair(i % 2 ? oval(x, y, 12, 11) : `M${at([x - 12, y - 10])}h24v20h-24Z`, 2, ink.pale)
  })
  const bangle = [pen.ground(-40, 24 + h, 290, 40), hoop(pen, ink, big, marksOf(big, cuts)), ...stamps]
  const ring = [
    pen.ground(176, 214 + h * 0.55, 156, 24),
    hoop(pen, ink, small, marksOf(small, Math.round(cuts * 0.7))),
    part ? '' : settings[setting],
  ]
  return staged(stretch, {
    art: [...(part === 'ring' ? [] : bangle), ...(part === 'bangle' ? [] : ring)].join(''),
    dimensions: [
      { key: 'diameter', x1: -310, y1: -310, x2: 230, y2: -310 },
      { key: 'width', x1: -350, y1: -120, x2: -350, y2: -120 + h },
    ],
    callouts: [
      { x: 170, y: -206, side: 'right' },
      { x: 200, y: 200, side: 'right' },
    ],
    focus: { x: 130, y: 150, size: 360 },
  })
}
