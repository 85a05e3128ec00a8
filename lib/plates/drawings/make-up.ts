import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  pts,
  staged,
  stroke,
  upTo,
} from '@/lib/plates/shapes-home'
import { seam, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Open lipstick beside its cap, with an open compact behind. */
export const makeUp: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const round = rand() < 0.5
  const pans = pick(rand, [1, 2, 4] as const)
  const slant = between(rand, 40, 90)
  const ribs = Math.floor(between(rand, 0, 9))
  const trim = trimOf(ink)
  const caseSkin = { light: ink.pale, base: ink.accent, dark: ink.accentDark }
  const mirror = round ? oval(110, -110, 178, 172) : box(-70, -285, 360, 330, 26)
  const glass = round ? oval(110, -110, 152, 147) : box(-46, -261, 312, 282, 14)
  const tray = round ? oval(110, 150, 190, 92) : poly(pts`-84 70, 304 70, 340 236, -120 236`, 26)
  const under = round ? oval(110, 176, 190, 92) : poly(pts`-84 96, 304 96, 340 262, -120 262`, 26)
  const wells = upTo(pans).map((index) => {
    if (pans === 1) return oval(110, 150, 138, 62)
    const column = index % 2
    const row = Math.floor(index / 2)
    if (pans === 2) return oval(22 + column * 176, 152, 74, 50)
    return poly(
      pts`${-44 + column * 164 - row * 8} ${88 + row * 66},
        ${100 + column * 168 - row * 4} ${88 + row * 66},
        ${106 + column * 172} ${146 + row * 70},
        ${-56 + column * 170 - row * 6} ${146 + row * 70}`,
      12,
    )
  })
  const shades = [ink.base, ink.light, ink.dark, ink.deep]
  const lip = [
    turned(pen, -210, pts`150 62, 278 62, 286 58`, caseSkin),
    ...upTo(ribs).map((rib) => pen.hair(seam(-210, [270 - rib * 12, 62]), 1.2, ink.line, 0.5)),
    turned(
      pen,
      -210,
      [
        [60, 52],
        [150, 52],
      ],
      { light: ink.pale, base: ink.light, dark: ink.dark },
      { top: ink.dark },
    ),
    turned(
      pen,
      -210,
      [
        [-20, 42],
        [62, 42],
      ],
      trim,
      { top: ink.accentDark },
    ),
    pen.solid(
      curve(
        pts`-248 -18, -248 -18, -248 ${-150 + slant}, -240 ${-176 + slant * 0.8}, -190 -222,
        -176 -216, -172 -196, -172 -196, -172 -18, -172 -18, -210 -11, -248 -18`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`-196 -14, -196 -14, -196 -206, -190 -222, -176 -216, -172 -196, -172 -196, -172 -18,
        -172 -18`,
        true,
      ),
      ink.dark,
    ),
    pen.solid(
      curve(
        pts`-248 ${-140 + slant}, -232 ${-180 + slant * 0.7}, -190 -222, -173 -210, -182 -180,
        -214 ${-146 + slant * 0.8}, -248 ${-140 + slant}`,
        true,
      ),
      ink.light,
      2,
    ),
  ]
  const compact = [
    pen.solid(mirror, ink.accent),
    pen.solid(glass, ink.pale, 2),
    pen.hair(stroke([40, -20], [170, -180]), 6, ink.light, 0.5),
    pen.hair(stroke([90, -20], [190, -144]), 2.5, ink.light, 0.6),
    pen.solid(under, ink.accentDark),
    pen.solid(tray, ink.accent),
    pen.solid(box(60, round ? 44 : 52, 100, 22, 6), ink.accentDark, 2.4),
    ...wells.map((well, index) => pen.solid(well, shades[index] ?? ink.base, 2.2)),
    pen.hair(curve(pts`40 160, 90 146, 150 160, 190 150`), 1.6, ink.pale, pans === 1 ? 0.9 : 0),
  ]
  const lipstick = [
    pen.ground(-200, 290, 110, 14),
    ...lip,
    moved(
      `${pen.solid(box(-58, -42, 116, 84, 10), ink.accent)}${pen.flat(box(-50, -34, 100, 16, 6), ink.pale)}${pen.flat(box(-58, 16, 116, 26, 8), ink.accentDark, 0.7)}${pen.solid(oval(58, 0, 13, 42), ink.accentDark, 2.4)}`,
      -70,
      256,
      4,
    ),
  ]
  return staged(stretch, {
    art: [
      part === 'lipstick' ? '' : pen.ground(part ? 110 : 0, 286, part ? 240 : 340, 26),
      ...(part === 'lipstick' ? [] : compact),
      ...(part === 'compact' ? [] : lipstick),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -310, y1: -222, x2: -310, y2: 288 },
      { key: 'width', x1: -80, y1: -330, x2: 300, y2: -330 },
    ],
    callouts: [
      { x: -200, y: -190, side: 'left' },
      { x: 200, y: 150, side: 'right' },
    ],
    focus: { x: -160, y: -60, size: 380 },
  })
}
