import { furniture, knob, legs, on } from '@/lib/plates/kinds/furniture'
import { type Pen, poly, upTo } from '@/lib/plates/shapes-home'
import type { Block, Space } from '@/lib/plates/solids-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

const shelves = (size: { w: number; d: number; h: number }, count: number): Block[] => [
  { x: 0, y: size.d - 10, z: 0, w: size.w, d: 10, h: size.h },
  { x: 0, y: 0, z: 0, w: 14, d: size.d, h: size.h },
  ...upTo(count).map((i) => ({
    x: 14,
    y: 0,
    z: 24 + (i * (size.h - 36)) / (count - 1),
    w: size.w - 28,
    d: size.d,
    h: 12,
  })),
  { x: size.w - 14, y: 0, z: 0, w: 14, d: size.d, h: size.h },
]

const books =
  (size: { w: number; d: number; h: number }, count: number) =>
  (pen: Pen, at: Space, ink: PlateInk): string => {
    const gap = (size.h - 36) / (count - 1)
    const tones = [ink.accent, ink.pale, ink.accentDark, ink.light]
    return upTo(count - 1)
      .map((row) =>
        upTo(5 + ((row * 3) % 4))
          .map((i) =>
            on(
              pen,
              at,
              [26 + i * 19, 36 + row * gap, 16, gap * (0.5 + ((i + row) % 3) * 0.09)],
              tones[(i + row) % 4] ?? ink.pale,
            ),
          )
          .join(''),
      )
      .join('')
  }

const bed = { w: 360, d: 430 } as const
const table = { w: 460, d: 230, h: 230 }
const desk = { w: 440, d: 210, h: 240 }
const night = { w: 250, d: 210, h: 290 }
const case_ = { w: 280, d: 120, h: 480 }
const robe = { w: 300, d: 170, h: 430 }
const mattress = (h: number): Drawing =>
  furniture({
    ...bed,
    h,
    front: 'width',
    side: 'length',
    boards: [{ x: 0, y: 0, z: 0, ...bed, h, tone: 'linen', soft: 26 }],
    over: (pen, at, ink) =>
      upTo(6)
        .map((i) => pen.hair(poly([at(20, 34 + i * 64, h), at(340, 34 + i * 64, h)]), 2, ink.dark, 0.6))
        .join('') +
      upTo(5)
        .map((i) => pen.hair(poly([at(40 + i * 70, 16, h), at(40 + i * 70, 414, h)]), 2, ink.dark, 0.6))
        .join('') +
      pen.hair(poly([at(8, 0, h * 0.5), at(352, 0, h * 0.5)]), 5, ink.accent) +
      pen.hair(poly([at(360, 10, h * 0.5), at(360, 420, h * 0.5)]), 5, ink.accentDark),
  })

const bars = (w: number, y: number, z: number, h: number, count: number): Block[] =>
  upTo(count).map((i) => ({ x: 14 + (i * (w - 40)) / (count - 1), y, z, w: 12, d: 10, h }))
const cot = { w: 400, d: 220, h: 330 }
const loft = { w: 380, d: 210, h: 420 }
const seat = { w: 210, d: 220, h: 400 }

/** Beds, tables and cupboards by "slug/form". */
export const roomPieces: Record<string, Drawing> = {
  'beds/mattress': mattress(86),
  'beds/mattress-low': mattress(52),
  'tables-storage/table': furniture({
    ...table,
    front: 'length',
    side: 'width',
    boards: [...legs(table, 206, 30), { x: 0, y: 0, z: 206, w: table.w, d: table.d, h: 24 }],
    over: (pen, at) =>
      [36, 424]
        .map((x) => pen.hair(poly([at(x, 0, 206), at(x, 0, 230), at(x, 230, 230), at(x, 0, 230)]), 2))
        .join(''),
  }),
  'tables-storage/desk': furniture({
    ...desk,
    front: 'length',
    side: 'width',
    boards: [
      ...legs(desk, 180, 22),
      { x: 6, y: 6, z: 170, w: desk.w - 12, d: desk.d - 12, h: 54 },
      { x: -6, y: -6, z: 224, w: desk.w + 12, d: desk.d + 12, h: 16 },
    ],
    over: (pen, at, ink) =>
      [30, 226]
        .map((x) => on(pen, at, [x, 176, 184, 42], ink.light) + knob(pen, at, ink, x + 92, 197))
        .join(''),
  }),
  'tables-storage/c-table': furniture({
    w: 300,
    d: 200,
    h: 350,
    front: 'length',
    side: 'width',
    boards: [
      { x: 0, y: 170, z: 0, w: 300, d: 14, h: 12 },
      { x: 0, y: 20, z: 0, w: 14, d: 160, h: 12 },
      { x: 0, y: 20, z: 0, w: 300, d: 14, h: 12 },
      { x: 0, y: 170, z: 10, w: 14, d: 14, h: 326 },
      { x: 0, y: 20, z: 10, w: 14, d: 14, h: 326 },
      { x: 0, y: 0, z: 336, w: 300, d: 200, h: 14 },
    ],
  }),
  'tables-storage/nightstand': furniture({
    ...night,
    boards: [
      ...legs(night, 90, 22),
      { x: 0, y: 0, z: 84, w: night.w, d: night.d, h: 190 },
      { x: -6, y: -6, z: 274, w: night.w + 12, d: night.d + 12, h: 16 },
    ],
    over: (pen, at, ink) =>
      on(pen, at, [20, 180, 210, 80], ink.accent) +
      upTo(12)
        .map((i) => pen.hair(poly([at(28 + i * 17, 0, 188), at(36 + i * 17, 0, 252)]), 2, ink.accentDark))
        .join('') +
      knob(pen, at, ink, 125, 220) +
      on(pen, at, [20, 96, 210, 70], ink.deep),
  }),
  'tables-storage/bench': furniture({
    w: 470,
    d: 150,
    h: 180,
    front: 'length',
    side: 'width',
    boards: [
      ...legs({ w: 470, d: 150, h: 180 }, 130, 22, 'trim'),
      { x: 8, y: 8, z: 118, w: 454, d: 134, h: 20, tone: 'trim' },
      { x: 0, y: 0, z: 136, w: 470, d: 150, h: 44, soft: 20 },
    ],
  }),
  'tables-storage/bookcase': furniture({ ...case_, boards: shelves(case_, 5), over: books(case_, 5) }),
  'tables-storage/wardrobe': furniture({
    ...robe,
    boards: [
      { x: 0, y: 0, z: 20, w: robe.w, d: robe.d, h: 410 },
      { x: -6, y: -6, z: 430, w: 312, d: 182, h: 14 },
    ],
    over: (pen, at, ink) =>
      on(pen, at, [16, 160, 268, 258], ink.deep) +
      pen.tube(poly([at(18, 0, 380), at(282, 0, 380)]), 7, ink.accent) +
      upTo(4)
        .map((i) => {
          const x = 48 + i * 56
          const cloth = [ink.accent, ink.pale, ink.light, ink.accentDark][i] ?? ink.pale
          return pen.solid(
            poly([at(x, 0, 362), at(x + 34, 0, 362), at(x + 42, 0, 220), at(x - 8, 0, 220)], 6),
            cloth,
            2,
          )
        })
        .join('') +
      [32, 92]
        .map((z) => on(pen, at, [16, z, 268, 54], ink.light) + knob(pen, at, ink, 150, z + 27))
        .join(''),
  }),
  'kids-furniture/cot': furniture({
    ...cot,
    front: 'length',
    side: 'width',
    boards: [
      { x: 0, y: cot.d - 16, z: 0, w: 16, d: 16, h: cot.h },
      ...bars(cot.w, cot.d - 14, 60, 230, 13),
      { x: 0, y: cot.d - 16, z: 290, w: cot.w, d: 16, h: 26 },
      { x: 10, y: 10, z: 110, w: cot.w - 20, d: cot.d - 20, h: 46, soft: 14 },
      { x: 0, y: 0, z: 0, w: 16, d: cot.d, h: cot.h },
      ...bars(cot.w, 0, 60, 230, 13),
      { x: 0, y: -2, z: 290, w: cot.w, d: 16, h: 26 },
      { x: 0, y: -2, z: 50, w: cot.w, d: 16, h: 22 },
      { x: cot.w - 16, y: 0, z: 0, w: 16, d: cot.d, h: cot.h },
    ],
  }),
  'kids-furniture/loft': furniture({
    ...loft,
    front: 'length',
    side: 'width',
    boards: [
      ...legs(loft, 400, 20),
      { x: 8, y: loft.d - 20, z: 330, w: loft.w - 16, d: 10, h: 26 },
      { x: 8, y: 8, z: 250, w: loft.w - 16, d: loft.d - 16, h: 36 },
      { x: 14, y: 14, z: 286, w: loft.w - 28, d: loft.d - 28, h: 38, soft: 12 },
      { x: 8, y: 2, z: 380, w: loft.w - 110, d: 12, h: 24 },
      { x: 8, y: 2, z: 330, w: loft.w - 110, d: 12, h: 24 },
      { x: 286, y: -34, z: 0, w: 12, d: 12, h: 390 },
      ...upTo(5).map((i) => ({ x: 298, y: -34, z: 40 + i * 66, w: 52, d: 12, h: 12 })),
      { x: 350, y: -34, z: 0, w: 12, d: 12, h: 390 },
    ],
  }),
  'office-chairs/meeting': furniture({
    ...seat,
    boards: [
      ...legs(seat, 190, 13, 'trim'),
      { x: 10, y: seat.d - 22, z: 190, w: 13, d: 13, h: 190, tone: 'trim' },
      { x: seat.w - 23, y: seat.d - 22, z: 190, w: 13, d: 13, h: 190, tone: 'trim' },
      { x: 4, y: seat.d - 30, z: 260, w: seat.w - 8, d: 26, h: 140, soft: 22 },
      { x: 0, y: 0, z: 186, w: seat.w, d: seat.d - 20, h: 34, soft: 18 },
    ],
  }),
  'kids-furniture/chair': furniture({
    ...seat,
    boards: [
      { x: 6, y: 170, z: 0, w: 18, d: 30, h: 390 },
      { x: seat.w - 24, y: 170, z: 0, w: 18, d: 30, h: 390 },
      { x: 16, y: 176, z: 320, w: seat.w - 32, d: 14, h: 60 },
      { x: 16, y: 176, z: 250, w: seat.w - 32, d: 14, h: 36 },
      { x: 6, y: 20, z: 0, w: 18, d: 170, h: 20 },
      { x: 0, y: 20, z: 190, w: seat.w, d: 170, h: 20 },
      { x: 10, y: 40, z: 84, w: seat.w - 20, d: 110, h: 18 },
      { x: seat.w - 24, y: 20, z: 0, w: 18, d: 170, h: 20 },
    ],
  }),
}
