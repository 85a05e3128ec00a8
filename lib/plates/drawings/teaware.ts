import { between, box, curve, oval, penOf, pick, pts, staged, stroke, upTo } from '@/lib/plates/shapes-home'
import { type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Teapot and two cups on a slatted tea tray. */
export const teaware: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const belly = pick(rand, ['round', 'flat', 'pear'] as const)
  const over = rand() < 0.4
  const knob = between(rand, 15, 25)
  const lines = Math.floor(between(rand, 0, 3))
  const skin = skinOf(ink)
  const bodies: Record<typeof belly, Ring[]> = {
    round: pts`-96 84, -70 130, 0 172, 60 168, 120 126, 146 90, 146 90, 158 92`,
    flat: pts`-60 92, -40 150, 20 192, 70 188, 120 140, 146 104, 146 104, 158 106`,
    pear: pts`-130 70, -90 92, -20 130, 60 172, 110 164, 146 116, 146 116, 158 116`,
  }
  const body = bodies[belly]
  const [topY, topR] = body[0] ?? [0, 0]
  const side = belly === 'flat' ? 182 : 158
  const spout = curve(
    pts`${side - 60} 20, ${side - 60} 20, ${side + 10} 10, ${side + 50} -50, ${side + 84} -104,
        ${side + 84} -104, ${side + 112} -92, ${side + 112} -92, ${side + 86} -10,
        ${side + 40} 70, ${side - 40} 110, ${side - 40} 110`,
    true,
  )
  const handle = over
    ? curve(pts`-110 ${topY + 30}, -130 ${topY - 90}, -60 ${topY - 168}, 40 ${topY - 168},
        100 ${topY - 90}, 80 ${topY + 30}`)
    : curve(pts`${-side + 30} -44, ${-side - 60} -70, ${-side - 96} 10, ${-side - 50} 90,
        ${-side + 34} 108`)
  const cup = (x: number, y: number) => {
    const rings: Ring[] = pts`${y} 62, ${y + 6} 60, ${y + 44} 46, ${y + 58} 32, ${y + 66} 30`
    return `${pen.ground(x + 6, y + 72, 60, 10)}${turned(pen, x, rings, skin, { flatness: 0.24 })}${pen.solid(oval(x, y, 62, 15), ink.pale, 2.4)}${pen.flat(oval(x, y + 4, 52, 10), ink.accent)}${pen.hair(seam(x, [y + 14, 58], 0.24), 1.8, ink.accentDark)}`
  }
  const tray = [
    pen.ground(0, 292, 350, 20),
    pen.solid('M-290 116H290L345 226H-345Z', ink.accent),
    ...upTo(9).map((index) =>
      pen.hair(
        stroke([-296 - index * 5, 130 + index * 10.4], [296 + index * 5, 130 + index * 10.4]),
        1.6,
        ink.accentDark,
      ),
    ),
    pen.solid(box(-345, 226, 690, 52, 6), ink.accentDark),
    pen.flat(box(-341, 229, 682, 10, 4), ink.accent),
    pen.hair('M-120 252Q0 272 120 252', 3, ink.line, 0.6),
  ]
  const pot = [
    pen.ground(-10, 168, 190, 20),
    pen.tube(handle, over ? 15 : 24, over ? ink.accent : ink.base, over ? ink.pale : ink.light),
    pen.solid(spout, ink.dark),
    pen.flat(
      curve(
        pts`${side - 40} 30, ${side + 22} 16, ${side + 60} -46, ${side + 88} -96, ${side + 94} -92,
        ${side + 66} -34, ${side + 30} 30, ${side - 40} 50`,
        true,
      ),
      ink.base,
    ),
    turned(pen, -15, body, skin),
    ...upTo(lines).map((index) =>
      pen.hair(
        seam(-15, [
          (belly === 'flat' ? 16 : 28) + index * 16,
          side + (belly === 'flat' ? 10 : 8 - index * 2),
        ]),
        2,
        index ? ink.pale : ink.deep,
        0.8,
      ),
    ),
    turned(
      pen,
      -15,
      pts`${topY - 30} 22, ${topY - 24} 50, ${topY - 8} ${topR - 4}, ${topY + 2} ${topR + 2}`,
      skin,
    ),
    turned(
      pen,
      -15,
      pts`${topY - 34 - knob * 1.5} ${knob * 0.5}, ${topY - 30 - knob} ${knob},
        ${topY - 32} ${knob * 0.6}, ${topY - 28} ${knob * 0.5}`,
      trimOf(ink),
    ),
  ]
  return staged(stretch, {
    lift: over ? 5 : -45,
    art: [
      ...(part ? [] : tray),
      ...(part === 'cup' ? [] : pot),
      ...(part === 'pot' ? [] : part === 'cup' ? [cup(0, 0)] : [cup(-236, 132), cup(236, 146)]),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -side - 90, y1: 326, x2: side + 112, y2: 326 },
      { key: 'height', x1: 372, y1: topY - 60, x2: 372, y2: 160 },
    ],
    callouts: [
      { x: side + 92, y: -90, side: 'right' },
      { x: -40, y: topY - 20, side: 'left' },
    ],
    focus: { x: 40, y: 0, size: 420 },
  })
}
