import { between, box, curve, oval, penOf, pick, staged, upTo, pts } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Steel vacuum bottle (cup lid, carry loop or flip lid) with its cup and an infuser. */
export const vacuumFlasks: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const lid = pick(rand, ['cup', 'loop', 'flip'] as const)
  const shoulder = between(rand, 30, 110)
  const bands = pick(rand, [1, 2] as const)
  const base = between(rand, 30, 60)
  const trim = trimOf(ink)
  const neck = lid === 'cup' ? 84 : 72
  const body: Ring[] = pts`-120 ${neck}, -110 ${neck}, ${-110 + shoulder} 124, ${-110 + shoulder + 4} 124, 276 124,
        276 124, 288 116`
  const lids = {
    cup: `${turned(
      pen,
      -70,
      pts`-280 62, -272 74, -266 78, -130 88, -118 88`,
      trim,
    )}${pen.solid(oval(-70, -280, 62, 10), ink.accent, 2.2)}${pen.hair(seam(-70, [-140, 87]), 1.6)}`,
    loop: `${pen.tube(
      curve(pts`-128 -180, -126 -268, -70 -290, -14 -268, -12 -180`),
      20,
      ink.accent,
      ink.pale,
    )}${turned(pen, -70, pts`-196 70, -190 76, -190 76, -118 76`, trim)}${upTo(9)
      .map((rib) =>
        pen.hair(
          patch(
            -70,
            [
              [-176, 76],
              [-126, 76],
            ],
            -0.8 + rib * 0.2,
            -0.8 + rib * 0.2,
          ),
          1.6,
          ink.line,
          0.5,
        ),
      )
      .join('')}`,
    flip: `${turned(pen, -70, pts`-178 74, -178 74, -118 76`, trim)}${turned(
      pen,
      -70,
      pts`-262 40, -252 58, -196 70, -180 72`,
      trim,
    )}${pen.solid(box(-92, -212, 44, 56, 8), ink.accentDark, 2.4)}${pen.solid(oval(-70, -176, 11), ink.pale, 2)}${pen.tube('M-140 -150Q-180 -190 -150 -232', 8, ink.accentDark)}`,
  }
  const bandRings = (y: number, h: number): Ring[] => [
    [y, 124],
    [y + h, 124],
  ]
  return staged(stretch, {
    art: [
      pen.ground(10, 296, 310),
      turned(pen, -70, body, skinOf(ink)),
      pen.flat(patch(-70, bandRings(276 - base, base - 6), -1, 1), ink.accent),
      pen.flat(patch(-70, bandRings(276 - base, base - 6), 0.45, 1), ink.accentDark),
      pen.hair(seam(-70, [276 - base, 124]), 2.2),
      bands > 1 ? `${pen.hair(seam(-70, [0, 124]), 2)}${pen.hair(seam(-70, [8, 124]), 2, ink.pale)}` : '',
      pen.flat(patch(-70, bandRings(-40, 240 - base * 0.6), -0.56, -0.52), ink.pale, 0.9),
      pen.solid(
        patch(
          -70,
          [
            [96, 124],
            [128, 124],
          ],
          -0.16,
          0.16,
        ),
        ink.accent,
        2,
      ),
      lids[lid],
      pen.hair(seam(-70, [-112, neck]), 2),
      turned(pen, 186, pts`150 82, 150 82, 250 78, 276 70, 286 62`, trim),
      pen.solid(oval(186, 150, 82, 17), ink.accentDark, 2.6),
      pen.flat(oval(186, 164, 68, 10), ink.base),
      pen.flat(oval(176, 163, 34, 4), ink.light),
      pen.hair(curve(pts`170 110, 158 84, 178 60, 166 34`), 2, ink.line, 0.4),
      pen.hair(curve(pts`204 110, 192 84, 212 60, 200 34`), 2, ink.line, 0.4),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -260, y1: -280, x2: -260, y2: 290 },
      { key: 'diameter', x1: -194, y1: 345, x2: 54, y2: 345 },
    ],
    callouts: [
      { x: 0, y: -150, side: 'right' },
      { x: 10, y: 250, side: 'right' },
    ],
    focus: { x: -70, y: -120, size: 380 },
  })
}
