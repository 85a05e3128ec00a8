import {
  between,
  box,
  curve,
  oval,
  penOf,
  pick,
  poly,
  staged,
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Task chair from the front: mesh or padded back, head rest, arms, gas lift and five-star base on castors. */
export const officeChairs: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const mesh = rand() < 0.6
  const headrest = rand() < 0.55
  const arms = pick(rand, ['T', 'loop'] as const)
  const waist = between(rand, 0.8, 0.98)
  const seams = Math.floor(between(rand, 3, 6))
  const top = headrest ? -206 : -268
  const back = curve(
    pts`-104 ${top}, -104 ${top}, 0 ${top - 16}, 104 ${top}, 104 ${top}, 128 ${top + 70},
        ${122 * waist} -60, 112 40, 112 40, 0 56, -112 40, -112 40, ${-122 * waist} -60,
        -128 ${top + 70}, -104 ${top}`,
    true,
  )
  const inner = curve(
    pts`-88 ${top + 18}, -88 ${top + 18}, 0 ${top + 4}, 88 ${top + 18}, 88 ${top + 18},
        108 ${top + 74}, ${102 * waist} -60, 92 22, 92 22, 0 36, -92 22, -92 22,
        ${-102 * waist} -60, -108 ${top + 74}, -88 ${top + 18}`,
    true,
  )
  const rows = upTo(mesh ? 15 : seams)
  const span = 30 - top - 26
  const fill = mesh
    ? [
        pen.flat(inner, ink.deep, 0.5),
        ...rows.map((row) => {
          const y = top + 26 + (row * span) / 15
          const w = 92 - Math.abs(row - 6) * 0.6
          return pen.dashes(
            `M${-w} ${y.toFixed(0)}Q0 ${(y + 10).toFixed(0)} ${w} ${y.toFixed(0)}`,
            7,
            ink.light,
            '5 4',
          )
        }),
        pen.hair(inner, 2),
        pen.solid(box(-84, -44, 168, 46, 20), ink.accent, 2.4),
        pen.flat(box(-76, -22, 152, 18, 9), ink.accentDark),
      ]
    : [
        pen.flat(inner, ink.light),
        ...rows.map((row) =>
          pen.hair(
            curve(pts`-100 ${top + 60 + (row * (span - 50)) / seams},
        0 ${top + 74 + (row * (span - 50)) / seams},
        100 ${top + 60 + (row * (span - 50)) / seams}`),
            2.2,
            ink.dark,
          ),
        ),
        pen.hair(inner, 1.6),
      ]
  const arm = (side: 1 | -1) => {
    const x = (v: number) => v * side
    const pad = pen.solid(poly(pts`${x(138)} -6, ${x(200)} 4, ${x(208)} 26, ${x(150)} 18`, 9), ink.line, 2.4)
    const post =
      arms === 'T'
        ? `${pen.tube(
            curve(pts`${x(96)} 112, ${x(150)} 116, ${x(172)} 96, ${x(174)} 24`),
            17,
            ink.accent,
            ink.pale,
          )}${pen.solid(box(side > 0 ? 160 : -188, 44, 28, 44, 6), ink.accentDark, 2.2)}`
        : pen.tube(
            curve(pts`${x(100)} 116, ${x(182)} 112, ${x(184)} 24, ${x(150)} 4, ${x(112)} -10`),
            15,
            ink.accent,
            ink.pale,
          )
    return post + pad
  }
  const star = [
    [-196, 258],
    [196, 258],
    [-118, 284],
    [118, 284],
    [0, 296],
  ] as const
  const spoke = ([x, y]: readonly [number, number]) =>
    `${pen.solid(
      poly(pts`-18 208, 18 208, ${x + 14} ${y - 32}, ${x - 14} ${y - 32}`, 6),
      ink.accent,
    )}${pen.flat(poly(pts`0 214, 18 214, ${x + 12} ${y - 32}, ${x} ${y - 32}`, 4), ink.accentDark)}`
  const castor = ([x, y]: readonly [number, number]) =>
    `${pen.solid(box(x - 7, y - 36, 14, 18, 3), ink.accentDark, 2)}${pen.solid(oval(x - 9, y - 6, 13, 18), ink.line)}${pen.solid(oval(x + 8, y - 5, 13, 18), ink.deep, 2.4)}${pen.disc(x + 8, y - 5, 5, ink.accent, 1.4)}`
  return staged(stretch, {
    art: [
      pen.ground(0, 292, 236, 24),
      ...star.slice(0, 2).map((end) => castor(end) + spoke(end)),
      ...star.slice(2).map((end) => spoke(end) + castor(end)),
      pen.solid(box(-22, 188, 44, 34, 8), ink.accent, 2.6),
      pen.solid(box(-13, 140, 26, 60), ink.pale, 2.6),
      pen.flat(box(2, 142, 9, 56), ink.accentDark, 0.8),
      pen.solid(poly(pts`-26 124, 26 124, 20 164, -20 164`, 6), ink.accentDark, 2.6),
      pen.solid(poly(pts`-84 104, 84 104, 60 134, -60 134`, 10), ink.accentDark),
      pen.tube(stroke([56, 122], [128, 140], [146, 136]), 6, ink.line),
      headrest
        ? `${pen.solid(box(-12, -232, 24, 46, 4), ink.accentDark, 2.4)}${pen.solid(
            curve(
              pts`-86 -284, 0 -296, 86 -284, 94 -250, 80 -222, 0 -214, -80 -222, -94 -250, -86 -284`,
              true,
            ),
            ink.base,
          )}${pen.flat(
            curve(pts`-80 -240, 0 -226, 84 -240, 78 -226, 0 -218, -76 -226, -80 -240`, true),
            ink.dark,
          )}`
        : '',
      pen.solid(back, ink.base),
      ...fill,
      arm(-1),
      arm(1),
      pen.solid(
        curve(
          pts`-120 46, -60 34, 0 32, 60 34, 120 46, 154 80, 146 108, 80 118, 0 120, -80 118, -146 108,
        -154 80, -120 46`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(pts`-116 50, -60 39, 0 37, 60 39, 116 50, 144 78, 80 92, 0 95, -80 92, -144 78, -116 50`, true),
        ink.light,
      ),
      pen.hair(curve(pts`-146 82, -80 96, 0 99, 80 96, 146 82`), 1.8),
      pen.hair(curve(pts`-84 58, 0 70, 84 58`), 1.4, ink.dark),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -270, y1: headrest ? -292 : -284, x2: -270, y2: 296 },
      { key: 'width', x1: -208, y1: 345, x2: 208, y2: 345 },
    ],
    callouts: [
      { x: 40, y: -24, side: 'right' },
      { x: 0, y: 170, side: 'right' },
    ],
    focus: { x: 0, y: -40, size: 380 },
  })
}
