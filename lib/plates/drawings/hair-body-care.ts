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
import { patch, type Ring, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Pump bottle with a soft tube standing on its cap. */
export const hairBodyCare: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const form = pick(rand, ['square', 'round', 'waist'] as const)
  const long = between(rand, 96, 140)
  const stripes = pick(rand, [1, 2, 3] as const)
  const ribs = Math.floor(between(rand, 7, 13))
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const forms: Record<typeof form, Ring[]> = {
    square: pts`-120 40, -112 90, -96 132, -70 140, -70 140, 270 140, 270 140, 284 130`,
    round: pts`-120 40, -100 70, -50 120, 20 142, 160 140, 270 126, 284 116`,
    waist: pts`-120 40, -104 96, -70 130, -10 136, 90 120, 190 134, 270 140, 284 130`,
  }
  const wide = form === 'waist' ? 128 : 141
  const label: Ring[] =
    form === 'square'
      ? [
          [0, 140],
          [220, 140],
        ]
      : [
          [30, wide],
          [190, wide],
        ]
  return staged(stretch, {
    art: [
      pen.ground(20, 292, 340),
      pen.solid(poly(pts`112 -110, 300 -110, 288 190, 124 190`, 6), ink.light),
      pen.flat(poly(pts`230 -108, 298 -108, 287 188, 226 188`, 5), ink.base),
      pen.solid(box(110, -140, 192, 34, 3), ink.base),
      ...upTo(15).map((index) =>
        pen.hair(stroke([119 + index * 12.5, -138], [119 + index * 12.5, -108]), 1.2, ink.line, 0.45),
      ),
      pen.flat(poly(pts`146 -20, 266 -20, 263 60, 149 60`, 4), ink.pale),
      ...upTo(stripes).map((row) => pen.flat(box(166, 0 + row * 18, 82 - row * 16, 5, 2), ink.line, 0.5)),
      pen.flat(oval(206, 110, 22), ink.accent),
      turned(pen, 206, pts`190 88, 196 92, 280 92`, trim),
      ...upTo(ribs).map((rib) =>
        pen.hair(
          stroke([206 - 84 + (rib * 168) / ribs + 6, 206], [206 - 84 + (rib * 168) / ribs + 6, 284]),
          1.2,
          ink.line,
          0.35,
        ),
      ),
      turned(pen, -110, forms[form], skin),
      pen.flat(patch(-110, label, -0.7, 0.62), ink.pale),
      pen.hair(patch(-110, label, -0.7, 0.62), 1.4),
      pen.flat(
        patch(
          -110,
          [
            [60, wide],
            [66, wide],
          ],
          -0.4,
          0.36,
        ),
        ink.accentDark,
      ),
      ...upTo(stripes).map((row) =>
        pen.flat(
          patch(
            -110,
            [
              [92 + row * 22, wide],
              [97 + row * 22, wide],
            ],
            -0.4,
            0.26 - row * 0.14,
          ),
          ink.line,
          0.5,
        ),
      ),
      turned(pen, -110, pts`-170 46, -160 54, -160 54, -118 54`, trim),
      turned(
        pen,
        -110,
        [
          [-236, 13],
          [-170, 13],
        ],
        trim,
      ),
      pen.solid(
        curve(
          pts`${-96 + long} -232, ${-96 + long} -232, -100 -262, -150 -262, -158 -240, -150 -222,
        -104 -226, ${-100 + long} -208, ${-100 + long} -208, ${-96 + long} -232`,
          true,
        ),
        ink.accent,
      ),
      pen.flat(curve(pts`-140 -254, -110 -255, -70 -247, -110 -247, -140 -246`, true), ink.pale),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -310, y1: -262, x2: -310, y2: 290 },
      { key: 'width', x1: 112, y1: 340, x2: 300, y2: 340 },
    ],
    callouts: [
      { x: -60 + long * 0.3, y: -236, side: 'right' },
      { x: 206, y: 110, side: 'right' },
    ],
    focus: { x: -90, y: -130, size: 380 },
  })
}
