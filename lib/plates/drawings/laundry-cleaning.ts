import {
  between,
  box,
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

/** Detergent bottle with a grip hole beside a trigger spray. */
export const laundryCleaning: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const emblem = pick(rand, ['leaf', 'drops', 'wave'] as const)
  const shoulder = between(rand, -10, 50)
  const ribs = Math.floor(between(rand, 5, 10))
  const level = between(rand, 40, 140)
  const jug = curve(
    pts`-250 -116, -250 -116, -286 ${-60 + shoulder}, -300 ${20 + shoulder}, -300 250, -286 284,
        -260 290, -40 290, -14 284, 0 250, 0 -20, -16 -90, -60 -150, -118 -176, -150 -176,
        -150 -176, -150 -116, -150 -116`,
    true,
  )
  const shade = curve(
    pts`-60 288, -60 288, -36 230, -34 60, -40 -60, -70 -154, -70 -154, -20 -96, -3 -20, -3 250,
        -16 282, -60 288`,
    true,
  )
  const emblems = {
    leaf: `${pen.solid('M-46 30C-50 -30 0 -50 46 -46C50 10 16 50 -46 30Z', ink.accent, 2.4)}${pen.hair('M-56 46C-30 10 0 -10 32 -32', 3)}`,
    drops: [
      [-26, 6, 1],
      [22, -14, 1.3],
      [10, 36, 0.8],
    ]
      .map(([x = 0, y = 0, k = 1]) =>
        moved(
          pen.solid(
            `M0 ${-28 * k}C${18 * k} ${-4 * k} ${20 * k} ${6 * k} ${18 * k} ${12 * k}A${19 * k} ${19 * k} 0 0 1 ${-18 * k} ${12 * k}C${-20 * k} ${6 * k} ${-18 * k} ${-4 * k} 0 ${-28 * k}Z`,
            ink.accent,
            2.2,
          ),
          x,
          y,
        ),
      )
      .join(''),
    wave: upTo(3)
      .map((row) =>
        pen.hair(
          curve(pts`-54 ${-24 + row * 26}, -28 ${-40 + row * 26}, 0 ${-24 + row * 26}, 28 ${-8 + row * 26},
        54 ${-24 + row * 26}`),
          9,
          row % 2 ? ink.accentDark : ink.accent,
        ),
      )
      .join(''),
  }
  const flask = curve(
    pts`150 -110, 150 -110, 140 -60, 96 10, 92 60, 84 250, 96 288, 116 292, 250 292, 270 288,
        282 250, 274 60, 270 10, 226 -60, 216 -110, 216 -110`,
    true,
  )
  return staged(stretch, {
    art: [
      pen.ground(0, 294, 340, 22),
      pen.solid(jug, ink.base),
      pen.flat(shade, ink.dark),
      pen.flat(
        curve(
          pts`-286 ${20 + shoulder}, -286 240, -276 270, -264 270, -268 240, -268 ${20 + shoulder},
        -254 ${-60 + shoulder}, -262 ${-64 + shoulder}, -286 ${20 + shoulder}`,
          true,
        ),
        ink.light,
      ),
      pen.hair(jug, 3),
      pen.solid(
        curve(pts`-98 -120, -66 -104, -44 -56, -38 10, -58 34, -80 10, -88 -50, -108 -92, -98 -120`, true),
        ink.pale,
      ),
      pen.hair(curve(pts`-92 -108, -80 -50, -70 10, -58 26`), 5, ink.deep, 0.5),
      pen.solid(box(-262, -140, 124, 28, 6), ink.accentDark),
      pen.solid(poly(pts`-250 -262, -150 -262, -140 -138, -260 -138`, 14), ink.accent),
      pen.flat(poly(pts`-186 -258, -154 -258, -144 -142, -180 -142`, 8), ink.accentDark),
      ...upTo(ribs).map((rib) =>
        pen.hair(
          `M${(-240 + (rib * 84) / (ribs - 1)).toFixed(1)} -246L${(-248 + (rib * 98) / (ribs - 1)).toFixed(1)} -150`,
          1.8,
          ink.line,
          0.5,
        ),
      ),
      pen.solid(box(-272, 76, 226, 170, 12), ink.pale, 2),
      moved(emblems[emblem], -190, 150),
      pen.flat(box(-118, 116, 56, 8, 3), ink.line, 0.7),
      ...upTo(4).map((line) =>
        pen.flat(box(-118, 138 + line * 16, 56 - (line % 2) * 16, 5, 2), ink.line, 0.4),
      ),
      pen.flat(box(-250, 218, 182, 5, 2), ink.line, 0.35),
      pen.solid(flask, ink.pale),
      pen.flat(
        curve(
          pts`92 ${level}, 92 ${level}, 184 ${level + 4}, 274 ${level}, 274 ${level}, 282 250, 268 286,
        250 290, 116 290, 98 286, 86 250, 92 ${level}`,
          true,
        ),
        ink.accent,
        0.55,
      ),
      pen.flat(
        curve(
          pts`234 ${level + 2}, 272 ${level}, 272 ${level}, 280 250, 268 286, 236 290, 246 240,
        234 ${level + 2}`,
          true,
        ),
        ink.accentDark,
        0.4,
      ),
      pen.hair('M183 -100L180 270', 4, ink.line, 0.35),
      pen.hair(flask, 3),
      pen.hair(curve(pts`104 70, 98 200, 104 262`), 6, '#fff'),
      pen.solid(box(118, 110, 130, 116, 10), ink.base, 2.2),
      moved(`<g transform="scale(0.7)">${emblems[emblem].replaceAll(ink.accent, ink.pale)}</g>`, 183, 158),
      pen.flat(box(148, 202, 70, 6, 2), ink.pale),
      pen.solid(box(140, -142, 86, 38, 6), ink.accentDark),
      ...upTo(6).map((rib) => pen.hair(`M${150 + rib * 13} -138V-108`, 1.8, ink.line, 0.55)),
      pen.solid(
        curve(
          pts`158 -142, 158 -142, 152 -180, 116 -186, 116 -186, 112 -232, 112 -232, 150 -250, 230 -256,
        280 -226, 286 -190, 250 -172, 226 -160, 216 -142, 216 -142`,
          true,
        ),
        ink.accent,
      ),
      pen.flat(
        curve(
          pts`160 -152, 154 -184, 118 -192, 118 -192, 117 -204, 117 -204, 200 -206, 284 -204, 280 -190,
        248 -176, 222 -162, 212 -146, 160 -152`,
          true,
        ),
        ink.accentDark,
      ),
      pen.solid(box(86, -236, 30, 52, 6), ink.pale, 2.6),
      pen.solid(oval(88, -210, 5, 11), ink.deep, 1.8),
      pen.solid(
        curve(
          pts`150 -182, 150 -182, 132 -150, 112 -108, 122 -98, 138 -108, 150 -140, 176 -160, 176 -160`,
          true,
        ),
        ink.base,
        2.6,
      ),
      ...upTo(5).map((jet) =>
        pen.hair(`M${66 - jet * 2} ${-226 + jet * 8}L${30 - jet * 2} ${-246 + jet * 18}`, 2.2, ink.line, 0.4),
      ),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -345, y1: -262, x2: -345, y2: 292 },
      { key: 'width', x1: -300, y1: 338, x2: 0, y2: 338 },
    ],
    callouts: [
      { x: -66, y: -30, side: 'left' },
      { x: 240, y: -230, side: 'right' },
    ],
    focus: { x: 160, y: -120, size: 360 },
  })
}
