import {
  arc,
  between,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  staged,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Strand of pearls with its clasp, graduated or even, and a pair of drop earrings. */
export const pearls: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const graduated = rand() < 0.5
  const double = rand() < 0.35
  const size = between(rand, 19, 25)
  const ear = pick(rand, ['stud', 'hook', 'bow'] as const)
  const pearl = (x: number, y: number, r: number) =>
    `${pen.disc(x, y, r, ink.base, r > 16 ? 2.4 : 1.8)}${pen.disc(x - r * 0.2, y - r * 0.22, r * 0.6, ink.light)}${pen.flat(`M${Math.round(x + r * 0.72)} ${Math.round(y - r * 0.6)}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${Math.round(x - r * 0.6)} ${Math.round(y + r * 0.74)}A${(r * 1.15).toFixed(1)} ${(r * 1.15).toFixed(1)} 0 0 0 ${Math.round(x + r * 0.72)} ${Math.round(y - r * 0.6)}Z`, ink.dark, 0.7)}${pen.disc(x - r * 0.36, y - r * 0.38, r * 0.2, ink.pale)}`
  const strand = (rx: number, ry: number, most: number) => {
    const out: string[] = []
    let degrees = 90
    const place = (angle: number, r: number) => {
      const radians = (angle * Math.PI) / 180
      return [Math.cos(radians) * rx, -30 + Math.sin(radians) * ry, r] as const
    }
    const step = (angle: number, r: number) => {
      const radians = (angle * Math.PI) / 180
      return ((r * 2.02) / Math.hypot(rx * Math.sin(radians), ry * Math.cos(radians))) * (180 / Math.PI)
    }
    const radius = (angle: number) => (graduated ? most * (1.18 - 0.6 * (Math.abs(angle - 90) / 180)) : most)
    const side: (readonly [number, number, number])[] = [place(90, radius(90))]
    while (degrees < 262) {
      degrees += step(degrees, radius(degrees))
      if (degrees < 262) side.push(place(degrees, radius(degrees)))
    }
    for (const [x, y, r] of [...side].reverse()) {
      if (x < -1) out.push(pearl(-x, y, r))
      out.push(pearl(x, y, r))
    }
    return out.join('')
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
  return staged(
    stretch,
    {
      art: [
        pen.hair(curve(arc(4, -22, 290, 250, 20, 160)), 26, ink.line, 0.07),
        pen.hair(oval(0, -30, 290, 248), 1.6),
        double ? strand(236, 196, size * 0.74) : '',
        strand(290, 248, size),
        moved(
          `${pen.solid(oval(0, 0, 34, 17), ink.accent)}${pen.flat(oval(6, 4, 24, 10), ink.accentDark)}${pen.disc(0, 0, 8, ink.pale, 2)}${pen.tube('M-34 0H-46', 4, ink.accent)}${pen.tube('M34 0H46', 4, ink.accent)}`,
          0,
          -278,
        ),
        earring(-84),
        earring(84),
      ].join(''),
      dimensions: [
        { key: 'length', x1: -320, y1: 290, x2: 320, y2: 290 },
        { key: 'diameter', x1: 32, y1: 110, x2: 136, y2: 110 },
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
