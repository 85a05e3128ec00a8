import { furniture, legs, on } from '@/lib/plates/kinds/furniture'
import { poly, upTo } from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

const rack = { w: 290, d: 150, h: 420 }
const chest = { w: 400, d: 210, h: 230 }
const tower = { w: 150, d: 260, h: 460 }

/** Boxes, trays and other angular things by "slug/form". */
export const smallPieces: Record<string, Drawing> = {
  'kids-furniture/bookrack': furniture({
    ...rack,
    boards: [
      { x: 0, y: 0, z: 0, w: 14, d: rack.d, h: rack.h },
      ...upTo(5).map((i) => ({ x: 14, y: 120 - i * 28, z: 330 - i * 76, w: 262, d: 24, h: 46 })),
      { x: rack.w - 14, y: 0, z: 0, w: 14, d: rack.d, h: rack.h },
    ],
    over: (pen, at, ink) =>
      upTo(5)
        .map((row) =>
          [34, 120, 204]
            .map((x, i) => {
              const y = 118 - row * 28
              const z = 364 - row * 76
              const tone = [ink.accent, ink.pale, ink.accentDark][(row + i) % 3] ?? ink.pale
              return pen.solid(
                poly([at(x, y, z), at(x + 58, y, z), at(x + 58, y + 12, z + 46), at(x, y + 12, z + 46)], 4),
                tone,
                2,
              )
            })
            .join(''),
        )
        .join(''),
  }),
  'kids-furniture/chest': furniture({
    ...chest,
    front: 'length',
    side: 'width',
    boards: [
      { x: 0, y: 0, z: 16, w: chest.w, d: chest.d, h: 190 },
      { x: -8, y: -8, z: 206, w: chest.w + 16, d: chest.d + 16, h: 24, tone: 'trim' },
    ],
    over: (pen, at, ink) =>
      on(pen, at, [150, 140, 100, 30], ink.deep, 12) + on(pen, at, [16, 34, 368, 10], ink.dark),
  }),
  'sofas/footstool': furniture({
    w: 360,
    d: 280,
    h: 240,
    front: 'length',
    side: 'width',
    boards: [
      ...legs({ w: 360, d: 280, h: 240 }, 30, 24, 'trim'),
      { x: 0, y: 0, z: 26, w: 360, d: 280, h: 184, soft: 16 },
      { x: -6, y: -6, z: 210, w: 372, d: 292, h: 30, tone: 'trim', soft: 8 },
    ],
  }),
  'storage-household/tower': furniture({
    ...tower,
    boards: [...legs(tower, 30, 18, 'trim'), { x: 0, y: 0, z: 26, w: tower.w, d: tower.d, h: 434, soft: 8 }],
    over: (pen, at, ink) =>
      upTo(5)
        .map(
          (i) =>
            on(pen, at, [10, 38 + i * 84, 130, 74], ink.pale, 8) +
            on(pen, at, [52, 82 + i * 84, 46, 12], ink.accent, 5),
        )
        .join(''),
  }),
  'storage-household/tray': furniture({
    w: 320,
    d: 300,
    h: 74,
    front: 'length',
    side: 'width',
    boards: [
      { x: 0, y: 0, z: 0, w: 320, d: 300, h: 8 },
      { x: 0, y: 290, z: 4, w: 320, d: 10, h: 70, soft: 4 },
      { x: 0, y: 0, z: 4, w: 10, d: 300, h: 70, soft: 4 },
      { x: 310, y: 0, z: 4, w: 10, d: 300, h: 70, soft: 4 },
      { x: 0, y: 0, z: 4, w: 320, d: 10, h: 70, soft: 4 },
    ],
    over: (pen, at, ink) => [22, 298].map((x) => pen.disc(...at(x, 0, 40), 9, ink.accent, 2)).join(''),
  }),
  'fans-heaters-humidifiers/plate': furniture({
    w: 400,
    d: 290,
    h: 26,
    front: 'length',
    side: 'width',
    boards: [{ x: 0, y: 0, z: 0, w: 400, d: 290, h: 26, soft: 14 }],
    over: (pen, at, ink) =>
      pen.hair(
        poly([at(30, 26, 26), at(370, 26, 26), at(370, 262, 26), at(30, 262, 26)], 20),
        2.4,
        ink.deep,
      ) +
      pen.dots(
        upTo(40).map((i) => at(60 + (i % 8) * 40 + (i % 3) * 6, 60 + Math.floor(i / 8) * 42, 26)),
        7,
        ink.deep,
      ) +
      pen.tube(`M${at(400, 60, 8).join(' ')}q70 20 110 60`, 7, ink.line) +
      pen.disc(...at(360, 20, 26), 10, ink.accent, 2),
  }),
  'toys/tin': furniture({
    w: 320,
    d: 320,
    h: 52,
    front: 'length',
    side: 'width',
    boards: [{ x: 0, y: 0, z: 0, w: 320, d: 320, h: 52, soft: 16 }],
    over: (pen, at, ink) =>
      upTo(32)
        .map((i) => {
          const x = 40 + ((i % 4) * 2 + (Math.floor(i / 4) % 2)) * 30
          const y = 40 + Math.floor(i / 4) * 30
          return pen.flat(
            poly([at(x, y, 52), at(x + 30, y, 52), at(x + 30, y + 30, 52), at(x, y + 30, 52)]),
            ink.deep,
          )
        })
        .join('') +
      upTo(9)
        .map((i) => {
          const [x, y] = at(55 + ((i * 5) % 8) * 30, 55 + ((i * 3) % 8) * 30, 56)
          return pen.solid(
            `M${x - 13} ${y}a13 7 0 0 1 26 0v6a13 7 0 0 1 -26 0Z`,
            i % 2 ? ink.pale : ink.accent,
            2,
          )
        })
        .join('') +
      pen.hair(poly([at(40, 40, 52), at(280, 40, 52), at(280, 280, 52), at(40, 280, 52)]), 2.4),
  }),
  'hair-body-care/soap': furniture({
    w: 380,
    d: 250,
    h: 120,
    front: 'length',
    side: 'width',
    boards: [{ x: 0, y: 0, z: 0, w: 380, d: 250, h: 120, soft: 44 }],
    over: (pen, at, ink) =>
      pen.hair(
        poly([at(70, 50, 120), at(310, 50, 120), at(310, 200, 120), at(70, 200, 120)], 40),
        3,
        ink.dark,
      ) +
      pen.hair(poly([at(130, 110, 120), at(250, 110, 120)]), 5, ink.dark) +
      pen.hair(poly([at(150, 144, 120), at(230, 144, 120)]), 5, ink.dark),
  }),
  'knives-scissors/block': furniture({
    w: 300,
    d: 150,
    h: 300,
    boards: [
      { x: 0, y: 0, z: 0, w: 300, d: 150, h: 18 },
      { x: 10, y: 60, z: 18, w: 280, d: 50, h: 230 },
    ],
    over: (pen, at, ink) =>
      upTo(6)
        .map((i) => {
          const x = 24 + i * 44
          const [bx, by] = at(x + 14, 56, 234 - (i % 3) * 10)
          const blade = poly(
            [at(x, 56, 214), at(x + 26, 56, 214), at(x + 26, 56, 80 + i * 12), at(x + 6, 56, 50 + i * 12)],
            2,
          )
          return pen.solid(blade, ink.pale, 2.2) + pen.tube(`M${bx} ${by + 10}V${by - 74}`, 17, ink.deep)
        })
        .join(''),
  }),
  'school-bags/pencil': furniture({
    w: 420,
    d: 120,
    h: 170,
    front: 'length',
    side: 'width',
    boards: [{ x: 0, y: 0, z: 0, w: 420, d: 120, h: 170, soft: 40 }],
    over: (pen, at, ink) =>
      pen.hair(poly([at(24, 60, 170), at(396, 60, 170)]), 9, ink.accent) +
      pen.solid(
        poly([at(372, 50, 170), at(404, 50, 170), at(410, 30, 150), at(380, 30, 150)], 4),
        ink.accentDark,
        2,
      ) +
      on(pen, at, [40, 40, 160, 70], ink.light, 12),
  }),
  'fans-heaters-humidifiers/panel': furniture({
    w: 480,
    d: 70,
    h: 290,
    front: 'length',
    boards: [
      { x: 30, y: 0, z: 0, w: 30, d: 70, h: 20, tone: 'trim' },
      { x: 420, y: 0, z: 0, w: 30, d: 70, h: 20, tone: 'trim' },
      { x: 0, y: 10, z: 16, w: 480, d: 50, h: 274, soft: 12 },
    ],
    over: (pen, at, ink) =>
      upTo(7)
        .map((i) => on(pen, at, [28, 210 + i * 9, 330, 4], ink.deep, 2))
        .join('') +
      upTo(5)
        .map((i) => on(pen, at, [28, 36 + i * 9, 420, 4], ink.deep, 2))
        .join('') +
      on(pen, at, [390, 214, 62, 50], ink.accent, 6),
  }),
}
