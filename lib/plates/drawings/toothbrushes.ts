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
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'
import type { Pen } from '@/lib/plates/shapes-home'

type Trim = 'flat' | 'wave' | 'peak'

/** Bristle field seen from the front, tufts row by row. */
const head = (pen: Pen, ink: PlateInk, trim: Trim, rows: number, scale: number) => {
  const tufts = upTo(rows).flatMap((row) =>
    upTo(row === 0 || row === rows - 1 ? 3 : 4).map((column, _, all) => {
      const x = (column - (all.length - 1) / 2) * 15
      const y = -rows * 8 + row * 16
      const tone =
        trim === 'flat'
          ? ink.pale
          : trim === 'wave'
            ? row % 3 === 1
              ? ink.accent
              : ink.pale
            : column === 0 || column === all.length - 1
              ? ink.accent
              : ink.pale
      return `${pen.disc(x, y, 7, tone, 1.6)}`
    }),
  )
  return `<g transform="scale(${scale})">${pen.solid(box(-36, -rows * 8 - 22, 72, rows * 16 + 28, 34), ink.base)}${pen.flat(box(16, -rows * 8 - 8, 16, rows * 16, 8), ink.dark)}${tufts.join('')}</g>`
}

/** Three manual brushes side by side, one turned to show its bristle profile, or an electric one with its stand. */
export const toothbrushes: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const electric = rand() < 0.45
  const trim = pick(rand, ['flat', 'wave', 'peak'] as const)
  const rows = pick(rand, [8, 9, 10] as const)
  const waist = between(rand, 9, 17)
  const grips = Math.floor(between(rand, 4, 9))
  const profile = upTo(9).map((tuft) => {
    const rise =
      trim === 'flat'
        ? 0
        : trim === 'wave'
          ? Math.sin(tuft * 1.6) * 9
          : tuft === 0 || tuft === 8
            ? -16
            : (tuft % 2) * 7
    return pen.solid(
      poly(
        pts`-16 ${-262 + tuft * 15}, ${-66 + rise} ${-264 + tuft * 15},
        ${-66 + rise} ${-251 + tuft * 15}, -16 ${-249 + tuft * 15}`,
        3,
      ),
      tuft % 3 === 1 ? ink.accent : ink.pale,
      1.6,
    )
  })
  const handle = [
    pen.solid(
      curve(
        pts`-14 -130, -14 -130, -13 -40, ${-waist - 12} 40, -22 130, -26 220, -16 284, 0 292, 16 284,
        26 220, 22 130, ${waist + 12} 40, 13 -40, 14 -130, 14 -130`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`3 -128, 3 -128, 4 -40, 8 60, 6 200, 4 288, 14 282, 24 220, 20 130, ${waist + 10} 40,
        11 -40, 12 -128, 12 -128`,
        true,
      ),
      ink.dark,
    ),
    pen.solid(
      curve(pts`0 20, -11 40, -13 110, -9 190, 0 216, 9 190, 13 110, 11 40, 0 20`, true),
      ink.accent,
      2.2,
    ),
    ...upTo(grips).map((grip) =>
      pen.hair(stroke([-8, 60 + (grip * 120) / grips], [8, 56 + (grip * 120) / grips]), 3, ink.accentDark),
    ),
  ].join('')
  const side = [
    pen.solid(
      curve(
        pts`-16 -270, -16 -270, 10 -266, 14 -250, 10 -120, 18 -40, 26 40, 22 140, 26 230, 14 286,
        0 292, -14 284, -24 220, -18 120, -28 30, -10 -50, -16 -120, -16 -120`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`4 -266, 12 -262, 11 -250, 8 -120, 16 -40, 24 40, 20 140, 24 230, 12 284, 2 288, 10 200,
        6 40, 2 -60, 0 -140, 4 -266`,
        true,
      ),
      ink.dark,
    ),
    pen.solid(
      curve(pts`-24 40, -14 100, -14 160, -22 206, -32 160, -28 100, -34 50, -24 40`, true),
      ink.accent,
      2.2,
    ),
    ...profile,
  ].join('')
  const motor = [
    moved(head(pen, ink, trim, rows - 2, 0.9), 0, -226),
    pen.solid(poly(pts`-10 -164, 10 -164, 24 -60, -24 -60`, 5), ink.base),
    pen.flat(poly(pts`3 -162, 9 -162, 22 -62, 6 -62`, 4), ink.dark),
    pen.hair(stroke([-24, -74], [24, -74]), 5, ink.accent),
    pen.solid(
      curve(
        pts`-28 -58, -28 -58, -46 -20, -50 60, -46 250, -34 270, 34 270, 46 250, 50 60, 46 -20,
        28 -58, 28 -58`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(pts`14 -56, 14 -56, 20 0, 18 250, 12 268, 34 268, 44 250, 48 60, 44 -20, 27 -56, 27 -56`, true),
      ink.dark,
    ),
    pen.hair(curve(pts`-36 -10, -40 60, -38 220`), 7, ink.light),
    pen.solid(oval(-2, 20, 17, 22), ink.accent, 2.6),
    pen.hair('M-8 14A9 9 0 1 0 4 14M-2 8V20', 3, ink.pale),
    ...upTo(4).map((mode) => pen.disc(-2, 96 + mode * 26, 4.5, mode === 1 ? ink.accent : ink.pale, 1.4)),
  ].join('')
  const stand = `${pen.solid('M-84 272V286A84 18 0 0 0 84 286V272Z', ink.accentDark)}${pen.solid(oval(0, 272, 84, 18), ink.accent)}`
  const spare = (x: number, lean: number) =>
    moved(
      `${pen.solid(poly(pts`-10 46, 10 46, 24 170, -24 170`, 5), ink.base)}${pen.flat(
        poly(pts`3 48, 9 48, 22 168, 6 168`, 4),
        ink.dark,
      )}${pen.hair(stroke([-22, 158], [22, 158]), 5, ink.accent)}${head(pen, ink, trim, rows - 2, 0.9)}`,
      x,
      110,
      lean,
    )
  const stout = (art: string, x: number, lean: number) =>
    moved(`<g transform="scale(1.4 1.02)">${art}</g>`, x, 0, lean)
  const manual = [
    pen.ground(0, 298, 290, 12),
    stout(handle + moved(head(pen, ink, trim, rows, 1), 0, -200), -196, -4),
    stout(
      handle.replaceAll(ink.base, ink.light) +
        moved(head(pen, { ...ink, base: ink.light }, trim, rows, 1), 0, -200),
      -6,
      0,
    ),
    stout(side, 196, 4),
  ]
  const powered = [
    pen.ground(-60, 296, 150, 12),
    moved(stand + motor, -90, 0),
    pen.ground(150, 296, 130, 10),
    spare(110, 0),
    spare(226, 0),
  ]
  return staged(stretch, {
    art: (electric ? powered : manual).join(''),
    dimensions: [
      { key: 'length', x1: -280, y1: -286, x2: -280, y2: 292 },
      { key: 'width', x1: -30, y1: -320, x2: 30, y2: -320 },
    ],
    callouts: electric
      ? [
          { x: -92, y: 20, side: 'left' },
          { x: 110, y: 100, side: 'right' },
        ]
      : [
          { x: 130, y: -200, side: 'right' },
          { x: -170, y: 110, side: 'left' },
        ],
    focus: electric ? { x: -90, y: -180, size: 300 } : { x: 60, y: -180, size: 320 },
  })
}
