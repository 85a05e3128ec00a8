import { cutTop, type TopCut } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds, ribs } from '@/lib/plates/textile'
import type { Drawing, PlateInk } from '@/lib/plates/types'

type Paths = ReturnType<typeof cutTop>
type Garment = {
  cut: TopCut
  inside?: (paths: Paths, ink: PlateInk) => string
  over?: (paths: Paths, ink: PlateInk) => string
}

/** A top lying flat, with what is drawn on its body and over it. */
const garment =
  ({ cut, inside, over }: Garment): Drawing =>
  ({ ink, stretch }) => {
    const paths = cutTop(cut)
    const sleeves = cut.sleeve.length
      ? mirrored(fill(paths.sleeve, ink.base, ink.line, { width: 3.5 }) + stitch(paths.cuff(22), ink.dark))
      : ''
    return proportioned(
      { x: stretch.x, y: stretch.y },
      {
        art:
          sleeves +
          fill(paths.inside, ink.deep, ink.line) +
          fill(paths.body, ink.base, ink.line, { width: 3.5 }) +
          clipped('body', paths.body, inside?.(paths, ink) ?? '') +
          mirrored(stroke(paths.armhole, ink.line)) +
          (over?.(paths, ink) ?? ''),
        dimensions: [
          {
            key: 'width',
            x1: 600 - cut.chest,
            y1: cut.bottom + 66,
            x2: 600 + cut.chest,
            y2: cut.bottom + 66,
          },
          { key: 'length', x1: 1000, y1: cut.top, x2: 1000, y2: cut.bottom },
        ],
        callouts: [
          { x: 600 + cut.chest * 0.5, y: cut.waistY, side: 'right' },
          { x: 600 - cut.chest * 0.5, y: cut.waistY, side: 'left' },
        ],
        focus: { x: 430, y: cut.top - 30, size: 340 },
      },
    )
  }

const hemLine = (paths: Paths, ink: PlateInk) => stitch(paths.hemBand(18), ink.dark)
const soft = (ink: PlateInk, bottom: number) =>
  folds(
    [
      [470, 560, 450, bottom - 40],
      [730, 540, 756, bottom - 60],
    ],
    ink.dark,
    4,
  )

const tee = garment({
  cut: {
    top: 262,
    neck: 92,
    neckDepth: 66,
    neckForm: 'crew',
    shoulder: 226,
    slope: 42,
    armhole: 460,
    chest: 216,
    waist: 212,
    waistY: 690,
    hem: 218,
    bottom: 920,
    sleeve: { length: 216, wrist: 136, angle: 38 },
  },
  inside: (paths, ink) => soft(ink, 920) + hemLine(paths, ink),
  over: (paths, ink) =>
    stroke(paths.neckLine(11), ink.line, 25) +
    stroke(paths.neckLine(11), ink.light, 20) +
    stitch(paths.neckLine(30), ink.dark),
})

const camisole = garment({
  cut: {
    top: 440,
    neck: 128,
    neckDepth: 46,
    neckForm: 'square',
    shoulder: 150,
    slope: 4,
    armhole: 520,
    chest: 180,
    waist: 156,
    waistY: 690,
    hem: 186,
    bottom: 930,
    sleeve: { length: 0, wrist: 0, angle: 0 },
  },
  inside: (paths, ink) =>
    ribs({ x: 400, y: 430, w: 400, h: 520, gap: 16 }, ink.dark, 2) +
    mirrored(stroke('M470 470C452 560 500 620 596 596', ink.deep, 3)) +
    hemLine(paths, ink),
  over: (_, ink) =>
    mirrored(
      stroke('M462 446C470 360 490 280 520 226', ink.line, 18) +
        stroke('M462 446C470 360 490 280 520 226', ink.base, 12) +
        fill('M484 318h22v14h-22Z', ink.accent, ink.line, { width: 2 }),
    ),
})

const coat = garment({
  cut: {
    top: 216,
    neck: 84,
    neckDepth: 250,
    neckForm: 'v',
    shoulder: 196,
    slope: 40,
    armhole: 400,
    chest: 178,
    waist: 164,
    waistY: 560,
    hem: 226,
    bottom: 1000,
    sleeve: { length: 450, wrist: 98, angle: 15 },
  },
  inside: (paths, ink) =>
    fill('M600 460L640 1030H860V400Z', ink.dark, undefined, { opacity: 0.55 }) +
    stroke('M600 470L612 1010', ink.line, 3) +
    soft(ink, 1000) +
    hemLine(paths, ink),
  over: (_, ink) =>
    mirrored(
      fill('M520 214C500 300 540 400 600 474L606 466C560 380 556 300 566 238Z', ink.light, ink.line, {
        width: 3,
      }) + fill('M454 690L540 700L536 726L450 716Z', ink.dark, ink.line),
    ) +
    fill('M424 556Q600 590 776 556L778 604Q600 640 422 604Z', ink.base, ink.line, { width: 3.5 }) +
    fill('M570 566h66v72h-66Z', ink.light, ink.line, { width: 3 }) +
    fill('M584 634L556 800L596 806L618 636ZM612 634L640 780L676 772L634 630Z', ink.base, ink.line, {
      width: 3,
    }),
})

const skirt: Drawing = ({ ink, stretch }) => {
  const shape = 'M440 300Q600 318 760 300L930 900Q600 960 270 900Z'
  return proportioned(stretch, {
    art:
      fill(shape, ink.base, ink.line, { width: 3.5 }) +
      clipped(
        'skirt',
        shape,
        repeat(8, (i) => fill(`M${452 + i * 12} 300L${280 + i * 34} 950h18L${458 + i * 12} 300Z`, ink.dark)) +
          repeat(8, (i) =>
            fill(`M${748 - i * 12} 300L${920 - i * 34} 950h-18L${742 - i * 12} 300Z`, ink.dark),
          ) +
          fill('M250 812Q600 872 950 812V890Q600 950 250 890Z', ink.accent) +
          stroke('M250 812Q600 872 950 812M250 880Q600 940 950 880', ink.accentDark, 4),
      ) +
      fill('M546 306L536 928Q600 936 664 928L654 306Z', ink.light, ink.line, { width: 3 }) +
      stroke('M538 830Q600 838 662 830M538 896Q600 904 662 896', ink.accent, 10) +
      fill('M436 252Q600 272 764 252L762 312Q600 332 438 312Z', ink.light, ink.line, { width: 3.5 }) +
      stroke('M764 268C830 280 850 380 836 470M764 290C800 320 806 400 796 450', ink.line, 12) +
      stroke('M764 268C830 280 850 380 836 470M764 290C800 320 806 400 796 450', ink.light, 7),
    dimensions: [
      { key: 'length', x1: 1010, y1: 256, x2: 1010, y2: 920 },
      { key: 'width', x1: 438, y1: 200, x2: 762, y2: 200 },
    ],
    callouts: [
      { x: 800, y: 700, side: 'right' },
      { x: 380, y: 700, side: 'left' },
    ],
    focus: { x: 430, y: 640, size: 340 },
  })
}

const hat: Drawing = ({ ink, stretch }) =>
  proportioned(stretch, {
    art:
      mirrored(
        fill(
          'M372 560C330 640 330 780 372 880C400 900 440 890 450 850C470 760 470 660 460 590Z',
          ink.light,
          ink.line,
          { width: 3.5 },
        ) +
          repeat(9, (i) =>
            stroke(`M${366 + (i % 3) * 28} ${640 + Math.floor(i / 3) * 70}q14 14 26 0`, ink.dark, 4),
          ) +
          stroke('M404 884q-10 60 6 110', ink.accent, 8),
      ) +
      fill('M366 600C360 400 460 290 600 290C740 290 840 400 834 600Z', ink.base, ink.line, { width: 3.5 }) +
      fill('M690 310C760 350 800 440 790 590L834 600C840 420 770 330 690 310Z', ink.dark) +
      stroke('M600 292C560 380 550 480 552 570M600 292C640 380 650 480 648 570', ink.dark, 4) +
      fill('M370 520Q600 460 830 520Q850 600 826 640Q600 580 374 640Q350 600 370 520Z', ink.light, ink.line, {
        width: 3.5,
      }) +
      repeat(14, (i) =>
        stroke(`M${392 + i * 31} ${568 - Math.abs(7 - i) * -4 - 20}q12 14 24 0`, ink.dark, 4),
      ) +
      oval({ x: 600, y: 292, rx: 18, ry: 14 }, ink.accent, ink.line),
    dimensions: [
      { key: 'width', x1: 366, y1: 1040, x2: 834, y2: 1040 },
      { key: 'height', x1: 950, y1: 290, x2: 950, y2: 640 },
    ],
    callouts: [{ x: 780, y: 560, side: 'right' }],
    focus: { x: 440, y: 440, size: 320 },
  })

/** Garments by "slug/form". */
export const garments: Record<string, Drawing> = {
  'base-layers/tee': tee,
  'base-layers/camisole': camisole,
  'cashmere-knitwear/coat': coat,
  'hanfu/skirt': skirt,
  'fur-shearling/hat': hat,
}
