import { between, box, curve, oval, penOf, pick, staged, stroke, upTo, pts } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Air fryer: egg or column body, pull-out basket with handle, dials or a touch panel, window on some. */
export const airFryers: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const form = pick(rand, ['egg', 'column'] as const)
  const face = pick(rand, ['dial', 'touch', 'two dials'] as const)
  const window_ = rand() < 0.5
  const vents = Math.floor(between(rand, 4, 8))
  const handle = between(rand, 92, 124)
  const skin = skinOf(ink)
  const body: Ring[] =
    form === 'egg'
      ? pts`-270 90, -258 140, -200 206, -80 250, 60 262, 180 246, 256 206, 262 200`
      : pts`-266 196, -250 226, -220 236, 220 240, 250 226, 262 214`
  const wide = form === 'egg' ? 258 : 238
  const basket: Ring[] =
    form === 'egg'
      ? pts`8 261, 60 262, 180 246, 216 230`
      : [
          [8, 238],
          [220, 240],
        ]
  const upper: Ring[] =
    form === 'egg'
      ? pts`-178 216, -80 250, -30 257`
      : [
          [-186, 237],
          [-30, 238],
        ]
  const knob = (x: number, y: number, r: number) =>
    `${upTo(11)
      .map((tick) => {
        const angle = ((150 + tick * 24) * Math.PI) / 180
        return pen.hair(
          stroke(
            [x + Math.cos(angle) * (r + 9), y + Math.sin(angle) * (r + 9)],
            [x + Math.cos(angle) * (r + 16), y + Math.sin(angle) * (r + 16)],
          ),
          2.2,
          ink.pale,
        )
      })
      .join(
        '',
      )}${pen.disc(x, y, r, ink.accent, 3)}${pen.disc(x + 2, y + 3, r * 0.72, ink.accentDark)}${pen.disc(x - 1, y - 1, r * 0.68, ink.accent)}${pen.hair(stroke([x, y - r * 0.2], [x + r * 0.34, y - r * 0.58]), 5, ink.pale)}`
  const faces = {
    dial: knob(0, -66, 44),
    'two dials': `${knob(-62, -72, 30)}${knob(62, -72, 30)}`,
    touch: `${pen.hair('M-44 -94V-62M-18 -94H4V-62H-18ZM30 -94H52V-62H30Z', 5.5, ink.accent)}${upTo(6)
      .map((key) => pen.disc(-75 + key * 30, -24, 8, key === 2 ? ink.accent : 'none', 1.8))
      .join('')}${upTo(6)
      .map((key) => pen.hair(oval(-75 + key * 30, -24, 8), 2, ink.pale))
      .join('')}`,
  }
  return staged(stretch, {
    art: [
      pen.ground(10, 298, 290, 28),
      pen.solid(box(-170, 276, 50, 22, 6), ink.line),
      pen.solid(box(120, 276, 50, 22, 6), ink.line),
      turned(pen, 0, body, skin),
      ...upTo(vents).map((row) =>
        pen.hair(
          patch(0, [[-226 + row * 12, form === 'egg' ? 178 + row * 7 : 232]], 0.62, 0.88),
          3.4,
          ink.deep,
        ),
      ),
      pen.flat(patch(0, upper, -0.48, 0.48), ink.line),
      pen.flat(patch(0, upper, -0.48, -0.44), ink.accentDark),
      faces[face],
      pen.flat(
        patch(
          0,
          [
            [-8, wide + 1],
            [8, wide + 2],
          ],
          -1,
          1,
        ),
        ink.deep,
      ),
      pen.flat(patch(0, basket, -0.7, 0.7), ink.light),
      pen.flat(patch(0, basket, 0.45, 0.7), ink.base),
      pen.hair(patch(0, basket, -0.7, 0.7), 2.6),
      window_
        ? `${pen.solid(
            patch(
              0,
              [
                [64, wide],
                [150, wide - 6],
              ],
              -0.42,
              0.42,
            ),
            ink.deep,
            2.4,
          )}${upTo(4)
            .map((chip) =>
              pen.flat(
                oval(-66 + chip * 44, 178 - (chip % 2) * 14, 24, 9),
                chip % 2 ? ink.accent : ink.pale,
                0.85,
              ),
            )
            .join('')}${pen.hair(stroke([-92, 116], [-60, 168]), 5, ink.pale, 0.6)}`
        : '',
      pen.solid(box(-24, 66, 48, 52, 8), ink.accentDark),
      pen.solid(
        curve(
          pts`-34 86, -34 86, -44 112, -42 ${86 + handle}, -26 ${104 + handle}, 26 ${104 + handle},
        42 ${86 + handle}, 44 112, 34 86, 34 86`,
          true,
        ),
        ink.accent,
      ),
      pen.flat(
        curve(
          pts`12 88, 12 88, 22 112, 20 ${86 + handle}, 8 ${102 + handle}, 26 ${102 + handle},
        40 ${86 + handle}, 42 112, 32 88, 32 88`,
          true,
        ),
        ink.accentDark,
      ),
      pen.flat(box(-30, 104, 7, handle - 26, 3), ink.pale),
      pen.hair(seam(0, [250, form === 'egg' ? 212 : 228]), 2, ink.line, 0.6),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -330, y1: -276, x2: -330, y2: 298 },
      { key: 'width', x1: -262, y1: 345, x2: 262, y2: 345 },
    ],
    callouts: [
      { x: 40, y: -60, side: 'right' },
      { x: -30, y: 170, side: 'left' },
    ],
    focus: { x: 0, y: 20, size: 400 },
  })
}
