import { choose, settled } from '@/lib/plates/choice'
import { type Excerpt, excerpt } from '@/lib/plates/excerpt'
import type { Drawing } from '@/lib/plates/types'

type Row = readonly [name: string, of: readonly [slug: string, index?: number, count?: number], how: Excerpt]

const bottle = { across: ['diameter', 'width'], stands: true } as const
const flat = { across: ['length', 'width', 'diameter'], up: ['height'] } as const
const bra = { frame: [280, 215, 640, 385] } as const
const top = { part: 'top', frame: [268, 180, 664, 640] } as const
const knife = { ...flat, frame: [195, 250, 815, 320] } as const
const pendant = {
  part: 'pendant',
  frame: [570, 250, 405, 730],
  measured: [694, 610, 218, 235],
  across: [],
  up: ['diameter', 'length'],
  point: [0.2, 0.25],
} as const
const plates = { part: 'plates', frame: [210, 470, 740, 310] } as const

/** Single objects taken from drawings that show several together. */
const rows: readonly Row[] = [
  ['sofas/armchair', ['sofas', 0, 2], { part: 'armchair', frame: [238, 400, 450, 400], stands: true }],
  ['underwear-bras/moulded', ['underwear-bras', 0, 3], bra],
  ['underwear-bras/lace', ['underwear-bras', 1, 3], bra],
  ['underwear-bras/sports', ['underwear-bras', 2, 3], { frame: [380, 235, 440, 395] }],
  ['underwear-bras/briefs', ['underwear-bras', 0, 3], { frame: [365, 650, 470, 350] }],
  ['underwear-bras/lace-briefs', ['underwear-bras', 1, 3], { frame: [365, 650, 470, 350] }],
  ['base-layers/crew', ['base-layers', 0, 3], top],
  ['base-layers/mock', ['base-layers', 1, 3], top],
  ['base-layers/halfzip', ['base-layers', 2, 3], top],
  ['base-layers/leggings', ['base-layers', 0, 3], { part: 'leggings', frame: [435, 275, 330, 680] }],
  [
    'base-layers/set',
    ['base-layers', 0, 3],
    { part: 'set', frame: [90, 180, 870, 810], measured: [272, 262, 316, 538] },
  ],
  ['knives-scissors/chef', ['knives-scissors', 0, 4], knife],
  ['knives-scissors/santoku', ['knives-scissors', 1, 4], knife],
  ['knives-scissors/cleaver', ['knives-scissors', 2, 4], knife],
  ['knives-scissors/boning', ['knives-scissors', 3, 4], knife],
  ['knives-scissors/scissors', ['knives-scissors', 0, 4], { ...flat, frame: [310, 580, 700, 430] }],
  [
    'hair-accessories-gifts/claw',
    ['hair-accessories-gifts', 0, 4],
    { ...flat, part: 'main', frame: [325, 235, 550, 420] },
  ],
  [
    'hair-accessories-gifts/bow',
    ['hair-accessories-gifts', 1, 4],
    { ...flat, part: 'main', frame: [295, 320, 610, 440] },
  ],
  [
    'hair-accessories-gifts/scrunchie',
    ['hair-accessories-gifts', 2, 4],
    { across: ['diameter'], up: [], part: 'main', frame: [365, 262, 470, 420] },
  ],
  [
    'hair-accessories-gifts/box',
    ['hair-accessories-gifts', 3, 4],
    { ...flat, part: 'main', frame: [345, 265, 510, 440] },
  ],
  [
    'vases-decor/meiping',
    ['vases-decor', 0, 4],
    { ...bottle, part: 'vase', frame: [320, 240, 400, 715], measured: [325, 483, 360, 471] },
  ],
  [
    'vases-decor/bottle',
    ['vases-decor', 1, 4],
    { ...bottle, part: 'vase', frame: [320, 240, 400, 715], measured: [325, 430, 360, 524] },
  ],
  [
    'vases-decor/cylinder',
    ['vases-decor', 2, 4],
    { ...bottle, part: 'vase', frame: [320, 240, 400, 715], measured: [340, 480, 330, 474] },
  ],
  [
    'vases-decor/gourd',
    ['vases-decor', 3, 4],
    { ...bottle, part: 'vase', frame: [320, 240, 400, 715], measured: [325, 430, 360, 524] },
  ],
  ['vacuum-flasks/cup', ['vacuum-flasks', 0, 3], { ...bottle, frame: [345, 225, 340, 745] }],
  ['vacuum-flasks/loop', ['vacuum-flasks', 1, 3], { ...bottle, frame: [345, 225, 340, 745] }],
  ['vacuum-flasks/flip', ['vacuum-flasks', 2, 3], { ...bottle, frame: [345, 225, 340, 745] }],
  ['laundry-cleaning/jug', ['laundry-cleaning'], { ...bottle, frame: [236, 275, 376, 678] }],
  ['laundry-cleaning/spray', ['laundry-cleaning'], { ...bottle, frame: [622, 275, 330, 678] }],
  ['hair-body-care/square', ['hair-body-care', 0, 3], { ...bottle, frame: [290, 270, 400, 684] }],
  ['hair-body-care/round', ['hair-body-care', 1, 3], { ...bottle, frame: [290, 270, 400, 684] }],
  ['hair-body-care/waist', ['hair-body-care', 2, 3], { ...bottle, frame: [290, 270, 400, 684] }],
  [
    'hair-body-care/tube',
    ['hair-body-care', 0, 3],
    { ...bottle, frame: [716, 425, 252, 529], up: ['length'] },
  ],
  [
    'make-up/lipstick',
    ['make-up', 0, 2],
    {
      part: 'lipstick',
      frame: [265, 325, 340, 635],
      measured: [279, 325, 147, 635],
      across: ['diameter', 'width'],
    },
  ],
  ['make-up/compact', ['make-up', 0, 2], { part: 'compact', frame: [495, 255, 475, 670], up: [] }],
  [
    'make-up/palette',
    ['make-up', 1, 2],
    { part: 'compact', frame: [450, 255, 560, 670], across: ['length'], up: [] },
  ],
  ['skincare/dropper', ['skincare', 0, 3], { ...bottle, part: 'bottle', frame: [320, 250, 300, 705] }],
  ['skincare/pump', ['skincare', 1, 3], { ...bottle, part: 'bottle', frame: [320, 250, 300, 705] }],
  ['skincare/cap', ['skincare', 2, 3], { ...bottle, part: 'bottle', frame: [320, 250, 300, 705] }],
  ['skincare/jar', ['skincare', 0, 3], { ...bottle, part: 'jar', frame: [565, 660, 380, 300] }],
  ['gold-platinum/twist', ['gold-platinum', 1, 4], { part: 'ring', frame: [630, 670, 345, 250] }],
  ['gold-platinum/plain', ['gold-platinum', 3, 4], { part: 'ring', frame: [630, 670, 345, 250] }],
  [
    'silver-jewelry/bangle',
    ['gold-platinum', 0, 4],
    { across: ['diameter'], part: 'bangle', frame: [215, 275, 655, 460] },
  ],
  [
    'jade/bangle',
    ['jade', 0, 4],
    { across: ['diameter'], up: [], part: 'bangle', frame: [230, 255, 570, 500] },
  ],
  ['jade/ring', ['jade', 0, 4], { ...pendant }],
  ['jade/gourd', ['jade', 1, 4], { ...pendant }],
  ['jade/leaf', ['jade', 2, 4], { ...pendant }],
  ['jade/plaque', ['jade', 3, 4], { ...pendant }],
  [
    'pearls/graduated',
    ['pearls', 0, 2],
    { part: 'strand', frame: [225, 235, 750, 680], across: [], up: [], point: [0.97, 0.1] },
  ],
  [
    'pearls/even',
    ['pearls', 1, 2],
    { part: 'strand', frame: [225, 235, 750, 680], across: [], up: [], point: [0.97, 0.1] },
  ],
  [
    'pearls/earrings',
    ['pearls', 1, 2],
    { part: 'earrings', frame: [415, 430, 370, 260], across: [], up: ['length'] },
  ],
  [
    'silver-jewelry/drop',
    ['silver-jewelry', 1, 5],
    { part: 'necklace', frame: [290, 230, 620, 720], across: [], up: [], point: [0.12, 0.7] },
  ],
  [
    'silver-jewelry/bar',
    ['silver-jewelry', 2, 5],
    { part: 'necklace', frame: [290, 230, 620, 720], across: [], up: [], point: [0.12, 0.7] },
  ],
  [
    'silver-jewelry/disc',
    ['silver-jewelry', 0, 5],
    { part: 'necklace', frame: [290, 230, 620, 720], across: [], up: [], point: [0.12, 0.7] },
  ],
  [
    'silver-jewelry/earrings',
    ['silver-jewelry', 3, 5],
    { part: 'earrings', frame: [390, 640, 420, 290], across: [], up: [], point: [0.6, 0.2] },
  ],
  [
    'chargers-cables/one-port',
    ['chargers-cables', 0, 3],
    { part: 'charger', frame: [255, 330, 420, 420], up: ['height'] },
  ],
  [
    'chargers-cables/two-port',
    ['chargers-cables', 1, 3],
    { part: 'charger', frame: [255, 330, 420, 420], up: ['height'] },
  ],
  [
    'chargers-cables/three-port',
    ['chargers-cables', 2, 3],
    { part: 'charger', frame: [255, 330, 420, 420], up: ['height'] },
  ],
  [
    'chargers-cables/cable',
    ['chargers-cables', 0, 3],
    { part: 'cable', frame: [205, 300, 780, 660], across: [], up: [], point: [0.45, 0.8] },
  ],
  ['cases-stands/case', ['cases-stands'], { part: 'case', frame: [300, 225, 395, 640], up: ['length'] }],
  ['cases-stands/stand', ['cases-stands'], { part: 'stand', frame: [290, 225, 415, 735], across: ['width'] }],
  [
    'tableware/plates',
    ['tableware'],
    { ...plates, across: ['diameter', 'length'], up: ['height'], stands: true },
  ],
  ['tableware/bowl', ['tableware'], { ...bottle, part: 'bowl', frame: [300, 395, 500, 270] }],
  [
    'tableware/mug',
    ['tableware'],
    { ...bottle, part: 'mug', frame: [720, 555, 320, 255], measured: [727, 578, 218, 232] },
  ],
  ['teaware/round', ['teaware', 0, 3], { part: 'pot', frame: [270, 240, 640, 590], stands: true }],
  ['teaware/flat', ['teaware', 1, 3], { part: 'pot', frame: [240, 380, 700, 430], stands: true }],
  ['teaware/pear', ['teaware', 2, 3], { part: 'pot', frame: [270, 350, 640, 450], stands: true }],
  ['teaware/cup', ['teaware', 0, 3], { ...bottle, part: 'cup', frame: [520, 520, 160, 140] }],
]

/** The cut pieces by "slug/form". */
export const cutPieces: Record<string, Drawing> = Object.fromEntries(
  rows.flatMap(([name, [slug, index, count = 1], how]) => {
    const drawing = settled(slug, index === undefined ? [] : [choose(index, count)])
    return drawing ? [[name, excerpt(drawing, how)]] : []
  }),
)
