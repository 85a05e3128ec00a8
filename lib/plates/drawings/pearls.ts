import { arc, between, curve, moved, oval, penOf, pick, poly, pts, staged } from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

type Bead = readonly [x: number, y: number, r: number]

/** Strand of pearls with its clasp, graduated or even, and a pair of drop earrings. */
export const pearls: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const graduated = rand() < 0.5
  const double = rand() < 0.35
  const size = between(rand, 19, 25)
  const ear = pick(rand, ['stud', 'hook', 'bow'] as const)
  const string = (beads: readonly Bead[]) =>
    [...new Set(beads.map(([, , r]) => r))]
      .map((r) => {
        const same = beads.filter((bead) => bead[2] === r)
        const spots = (off: number, diameter: number, tone: string) =>
          pen.dots(
            same.map(([x, y]) => [x - r * off, y - r * off]),
            diameter,
            tone,
          )
        return [
          pen.dots(
            same.map(([x, y]) => [x, y]),
            2 * r + 1.4,
            ink.line,
          ),
          spots(0, 2 * r - 3, ink.dark),
          spots(0.13, 1.62 * r, ink.base),
          spots(0.22, 1.1 * r, ink.light),
          spots(0.36, 0.42 * r, '#fff'),
        ].join('')
      })
      .join('')
  const pearl = (x: number, y: number, r: number) => string([[x, y, r]])
  const strand = (rx: number, ry: number, most: number) => {
    let degrees = 90
    const place = (angle: number, r: number) => {
      const radians = (angle * Math.PI) / 180
      return [Math.cos(radians) * rx, -30 + Math.sin(radians) * ry, r] as const
    }
    const step = (angle: number, r: number) => {
      const radians = (angle * Math.PI) / 180
      return ((r * 2.02) / Math.hypot(rx * Math.sin(radians), ry * Math.cos(radians))) * (180 / Math.PI)
    }
    const radius = (angle: number) =>
      graduated ? 2 * Math.round(most * (0.59 - 0.3 * (Math.abs(angle - 90) / 180))) : most
    const side: Bead[] = [place(90, radius(90))]
    while (degrees < 262) {
      degrees += step(degrees, radius(degrees))
      if (degrees < 262) side.push(place(degrees, radius(degrees)))
    }
    return string([...side, ...side.slice(1).map(([x, y, r]): Bead => [-x, y, r])])
  }
  const mounts = {
    stud: pen.solid(
      poly(pts`0 -58, 8 -46, 22 -46, 11 -36, 16 -22, 0 -30, -16 -22, -11 -36, -22 -46, -8 -46`),
      ink.accent,
      2,
    ),
    hook: pen.tube(curve(pts`0 -26, 0 -60, 16 -84, 30 -66, 30 -40`), 4, ink.accent),
    bow: `${pen.solid(
      curve(pts`0 -42, -34 -62, -38 -30, 0 -42, 34 -62, 38 -30, 0 -42`, true),
      ink.accent,
      2.2,
    )}${pen.disc(0, -42, 7, ink.accentDark, 1.8)}`,
  }
  const earring = (x: number) =>
    moved(
      `<g transform="scale(1.6)">${pen.ground(4, 46, 34, 5)}${mounts[ear]}${pen.solid(
        poly(pts`-9 -16, 9 -16, 6 -30, -6 -30`),
        ink.accent,
        2,
      )}${pearl(0, 10, 32)}</g>`,
      x,
      0,
    )
  const necklace = [
    pen.hair(curve(arc(4, -22, 290, 250, 20, 160)), 26, ink.line, 0.07),
    pen.hair(oval(0, -30, 290, 248), 1.6),
    double ? strand(236, 196, size * 0.74) : '',
    strand(290, 248, size),
    moved(
      `${pen.solid(oval(0, 0, 34, 17), ink.accent)}${pen.flat(oval(6, 4, 24, 10), ink.accentDark)}${pen.disc(0, 0, 8, ink.pale, 2)}${pen.tube('M-34 0H-46', 4, ink.accent)}${pen.tube('M34 0H46', 4, ink.accent)}`,
      0,
      -278,
    ),
  ]
  const pair = [earring(-84), earring(84)]
  return staged(
    stretch,
    {
      art: [...(part === 'earrings' ? [] : necklace), ...(part === 'strand' ? [] : pair)].join(''),
      dimensions: [
        { key: 'length', x1: -320, y1: 290, x2: 320, y2: 290 },
        { key: 'diameter', x1: 32, y1: 104, x2: 136, y2: 104 },
      ],
      callouts: [
        { x: 20, y: -282, side: 'right' },
        { x: -230, y: 130, side: 'left' },
      ],
      focus: { x: 0, y: 0, size: 380 },
    },
    'even',
  )
}
