import { cutTop, type TopCut } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { clipped, fill, mirrored, repeat, stitch, stroke } from '@/lib/plates/shapes'
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

const sleeveless = (neckForm: TopCut['neckForm'], bottom: number, trim: 'pale' | 'dark'): Drawing =>
  garment({
    cut: {
      top: 262,
      neck: 96,
      neckDepth: 200,
      neckForm,
      shoulder: 196,
      slope: 36,
      armhole: 490,
      chest: 210,
      waist: 204,
      waistY: 680,
      hem: 210,
      bottom,
      sleeve: { length: 0, wrist: 0, angle: 0 },
    },
    inside: (paths, ink) =>
      soft(ink, bottom) +
      (trim === 'pale'
        ? fill(`M574 430H626V${bottom + 40}H574Z`, ink.pale, ink.line) +
          fill(paths.hemBand(54), ink.pale, ink.line) +
          mirrored(fill('M424 700h104v110h-104Z', ink.light, ink.line))
        : ribs({ x: 380, y: 262, w: 450, h: 640, gap: 22 }, ink.dark, 2) +
          fill(paths.hemBand(70), ink.dark, ink.line)),
    over: (paths, ink) =>
      mirrored(stroke(paths.armhole, ink.line, 27) + stroke(paths.armhole, ink[trim], 22)) +
      stroke(paths.neckLine(10), ink.line, 29) +
      stroke(paths.neckLine(10), ink[trim], 24),
  })

const knitDress = garment({
  cut: {
    top: 216,
    neck: 84,
    neckDepth: 40,
    neckForm: 'crew',
    shoulder: 178,
    slope: 36,
    armhole: 390,
    chest: 158,
    waist: 138,
    waistY: 540,
    hem: 214,
    bottom: 990,
    sleeve: { length: 440, wrist: 74, angle: 14 },
  },
  inside: (paths, ink) =>
    ribs({ x: 370, y: 216, w: 470, h: 780, gap: 26 }, ink.dark, 2.5) +
    fill(paths.hemBand(60), ink.dark, ink.line),
  over: (paths, ink) => stroke(paths.neckLine(10), ink.line, 27) + stroke(paths.neckLine(10), ink.light, 22),
})

const longPuffer = garment({
  cut: {
    top: 226,
    neck: 78,
    neckDepth: 40,
    neckForm: 'crew',
    shoulder: 214,
    slope: 40,
    armhole: 420,
    chest: 204,
    waist: 190,
    waistY: 580,
    hem: 226,
    bottom: 1000,
    sleeve: { length: 450, wrist: 100, angle: 14 },
  },
  inside: (_, ink) =>
    repeat(9, (i) => stroke(`M340 ${316 + i * 80}Q600 ${344 + i * 80} 860 ${316 + i * 80}`, ink.dark, 7)) +
    repeat(9, (i) => stroke(`M340 ${330 + i * 80}Q600 ${358 + i * 80} 860 ${330 + i * 80}`, ink.light, 5)),
  over: (_, ink) =>
    mirrored(
      repeat(5, (i) => stroke(`M${396 - i * 20} ${356 + i * 70}l${70 - i * 4} ${34 - i * 2}`, ink.dark, 6)) +
        stroke('M452 690L474 800', ink.line, 9) +
        stroke('M452 690L474 800', ink.accent, 5),
    ) +
    fill(
      'M512 250C490 190 500 150 520 132Q600 164 680 132C700 150 710 190 688 250Q600 300 512 250Z',
      ink.light,
      ink.line,
      {
        width: 3.5,
      },
    ) +
    stroke('M600 160V1008', ink.line, 14) +
    stroke('M600 160V1008', ink.accent, 8),
})

/** Garments by "slug/form". */
export const garments: Record<string, Drawing> = {
  'base-layers/tee': tee,
  'base-layers/camisole': camisole,
  'cashmere-knitwear/coat': coat,
  'fur-shearling/vest': sleeveless('v', 880, 'pale'),
  'wool-knitwear/vest': sleeveless('v', 880, 'dark'),
  'wool-knitwear/dress': knitDress,
  'down-jackets/long': longPuffer,
}
