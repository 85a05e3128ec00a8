import { between, box, curve, moved, penOf, pick, staged, stroke, upTo, pts } from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

const heads = {
  powder: pts`-30 0, -30 0, -62 -60, -66 -130, 0 -178, 66 -130, 62 -60, 30 0, 30 0`,
  blush: pts`-26 0, -26 0, -48 -60, -42 -130, 44 -166, 52 -60, 26 0, 26 0`,
  shadow: pts`-16 0, -16 0, -28 -50, -20 -88, 0 -104, 20 -88, 28 -50, 16 0, 16 0`,
  liner: pts`-8 0, -8 0, -10 -40, 0 -84, 10 -40, 8 0, 8 0`,
  fan: pts`-16 0, -16 0, -60 -70, -84 -104, 0 -128, 84 -104, 60 -70, 16 0, 16 0`,
} as const

/** Set of make-up brushes fanned out over lash curler handles. */
export const beautyTools: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const order = pick<(keyof typeof heads)[]>(rand, [
    ['shadow', 'blush', 'powder', 'fan', 'liner'],
    ['liner', 'fan', 'powder', 'blush', 'shadow'],
    ['blush', 'shadow', 'powder', 'liner', 'fan'],
  ])
  const flare = between(rand, 13, 17)
  const swell = between(rand, 4, 16)
  const rings = pick(rand, [1, 2, 3] as const)
  const brush = (kind: keyof typeof heads, scale: number) => {
    const hair = heads[kind]
    const neck = Math.abs(hair[0]?.[0] ?? 0)
    const tip = -Math.min(...hair.map(([, y]) => y))
    const handle = curve(
      pts`${-neck * 0.72} 96, ${-neck * 0.72} 96, ${-neck * 0.6 - swell * 0.6} 190,
        -8 ${330 * scale}, 0 ${342 * scale}, 8 ${330 * scale}, ${neck * 0.6 + swell * 0.6} 190,
        ${neck * 0.72} 96, ${neck * 0.72} 96`,
      true,
    )
    return [
      pen.solid(handle, ink.base),
      pen.flat(
        curve(
          pts`${neck * 0.2} 98, ${neck * 0.2} 98, ${neck * 0.25} 190, 1 ${330 * scale},
        8 ${326 * scale}, ${neck * 0.6 + swell * 0.5} 190, ${neck * 0.7} 98, ${neck * 0.7} 98`,
          true,
        ),
        ink.dark,
      ),
      pen.solid(`M${-neck} 0H${neck}L${neck * 0.72} 98H${-neck * 0.72}Z`, ink.accent, 2.6),
      pen.flat(`M${-neck * 0.7} 3H${-neck * 0.35}L${-neck * 0.26} 95H${-neck * 0.5}Z`, ink.pale, 0.85),
      pen.flat(`M${neck * 0.3} 3H${neck * 0.94}L${neck * 0.68} 95H${neck * 0.22}Z`, ink.accentDark),
      ...upTo(rings).map((ring) =>
        pen.hair(stroke([-neck * 0.8, 74 - ring * 12], [neck * 0.8, 74 - ring * 12]), 1.4),
      ),
      pen.solid(curve(hair, true), ink.deep, 2.6),
      moved(`<g transform="scale(0.92 0.62)">${pen.flat(curve(hair, true), ink.pale)}</g>`, 0, -2),
      ...upTo(Math.max(3, Math.floor(neck / 4))).map((index, _, all) => {
        const part = (index + 0.5) / all.length - 0.5
        return pen.hair(
          curve(pts`${part * neck * 1.7} -3, ${part * neck * 3} ${-tip * 0.45},
        ${part * neck * 2.6} ${-tip * 0.78}`),
          1.3,
          ink.line,
          0.35,
        )
      }),
    ].join('')
  }
  const fan = order.map((kind, index) => {
    const lean = (index - 2) * flare
    const lift = [-6, -40, -62, -40, -6][index] ?? 0
    return moved(brush(kind, index === 2 ? 1 : 0.94), (index - 2) * 108, lift - 30, lean)
  })
  const pouch = [
    pen.solid(
      curve(
        pts`-290 150, -290 150, -130 166, 0 170, 130 166, 290 150, 290 150, 276 280, 250 300,
        -250 300, -276 280, -290 150`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`-288 168, -130 184, 0 188, 130 184, 288 168, 286 190, 130 208, 0 212, -130 208, -286 190`,
        true,
      ),
      ink.dark,
    ),
    pen.hair('M-280 276Q-266 288 -246 288H246Q266 288 280 276', 1.6, ink.pale, 0.9),
    pen.solid(box(-40, 226, 80, 40, 6), ink.accent, 2.4),
    pen.hair(stroke([-22, 246], [22, 246]), 2),
  ]
  const order2 = [0, 4, 1, 3, 2].map((index) => fan[index] ?? '')
  return staged(stretch, {
    art: [pen.ground(0, 300, 310, 16), ...order2, ...pouch].join(''),
    dimensions: [
      { key: 'length', x1: 350, y1: -250, x2: 350, y2: 300 },
      { key: 'width', x1: -290, y1: 345, x2: 290, y2: 345 },
    ],
    callouts: [
      { x: 0, y: -40, side: 'right' },
      { x: -150, y: -150, side: 'left' },
    ],
    focus: { x: 0, y: -120, size: 400 },
  })
}
