import type { Pair } from '@/prisma/seed/build-wear'
import { both } from '@/prisma/seed/build-wear'
import type { SeedAxis, Text } from '@/prisma/seed/world-types'

const palette = {
  black: ['Black | 黑色', '#26272B'],
  ink: ['Ink blue | 墨蓝', '#243447'],
  navy: ['Navy | 藏青', '#2A3A5C'],
  white: ['White | 白色', '#F3F2EE'],
  cream: ['Cream | 米白', '#EFE7D6'],
  oat: ['Oat | 燕麦', '#D9CBB2'],
  sand: ['Sand | 沙色', '#CDB48F'],
  camel: ['Camel | 驼色', '#B98B5A'],
  tan: ['Tan | 棕褐', '#A66B3D'],
  coffee: ['Coffee | 咖啡', '#5A4033'],
  chestnut: ['Chestnut | 栗色', '#7A4630'],
  brick: ['Brick | 砖红', '#A8492F'],
  wine: ['Wine | 酒红', '#6E2433'],
  red: ['Red | 正红', '#B5292B'],
  coral: ['Coral | 珊瑚', '#E07A62'],
  blush: ['Blush | 裸粉', '#E6BFB4'],
  rose: ['Dusty rose | 豆沙', '#B97A78'],
  peach: ['Peach | 蜜桃', '#F0B895'],
  mustard: ['Mustard | 姜黄', '#C9972F'],
  lemon: ['Lemon | 柠檬黄', '#EFD96A'],
  moss: ['Moss | 苔绿', '#68744A'],
  olive: ['Olive | 橄榄', '#5C5A36'],
  sage: ['Sage | 鼠尾草', '#A3B09A'],
  jade: ['Jade | 玉绿', '#3E8A70'],
  mint: ['Mint | 薄荷', '#B5D8C6'],
  teal: ['Teal | 湖绿', '#2F6F73'],
  sky: ['Sky | 天蓝', '#9CC3DE'],
  denim: ['Denim | 牛仔蓝', '#50698A'],
  cobalt: ['Cobalt | 钴蓝', '#2E55A3'],
  haze: ['Haze blue | 雾霾蓝', '#8397A8'],
  lilac: ['Lilac | 浅紫', '#BCA9CC'],
  plum: ['Plum | 梅紫', '#5F3A57'],
  silver: ['Silver grey | 银灰', '#BFC2C4'],
  grey: ['Grey | 中灰', '#868A8F'],
  charcoal: ['Charcoal | 炭灰', '#464A50'],
  stone: ['Stone | 岩灰', '#A8A196'],
  skin: ['Skin | 肤色', '#DDB598'],
  marl: ['Grey marl | 花灰', '#A9ACAF'],
  orange: ['Safety orange | 橘色', '#E0722B'],
  natural: ['Natural | 本色', '#EADFC8'],
} satisfies Record<string, [Pair, string]>

/** Colours of the palette as an axis. */
export function colours(...keys: (keyof typeof palette)[]): SeedAxis {
  const values = keys.map((key) => ({ key, label: both(palette[key][0]), swatch: palette[key][1] }))
  return { key: 'colour', label: { en: 'Colour', zh: '颜色' }, values }
}

/** Patterns or special finishes as the colour axis: key → [names, swatch]. */
export function patterns(values: Record<string, [Pair, `#${string}`]>): SeedAxis {
  const entries = Object.entries(values)
  return {
    key: 'colour',
    label: { en: 'Colour and pattern', zh: '花色' },
    values: entries.map(([key, [name, swatch]]) => ({ key, label: both(name), swatch })),
  }
}

function axis(key: string, label: Text, names: Record<string, Text>): SeedAxis {
  return { key, label, values: Object.entries(names).map(([name, text]) => ({ key: name, label: text })) }
}

const sizeLabel: Text = { en: 'Size', zh: '尺码' }
const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

/** Shoe sizes, EU and foot length: mm = (EU + 10) × 5, the trade's conversion in China. */
export function shoes(from: number, to: number): SeedAxis {
  const sizes = range(from, to, 1).map((eu) => {
    const mm = (eu + 10) * 5
    return [`${eu}`, { en: `EU ${eu} (${mm} mm)`, zh: `${eu} 码（${mm} mm）` }] as const
  })
  return axis('size', sizeLabel, Object.fromEntries(sizes))
}

/** Children's heights in cm, every 10 cm unless told. */
export function heights(from: number, to: number, step = 10): SeedAxis {
  const sizes = range(from, to, step).map((cm) => [`${cm}`, { en: `${cm} cm`, zh: `${cm} cm` }] as const)
  return axis('height', { en: 'Height', zh: '身高' }, Object.fromEntries(sizes))
}

const letters: Record<string, Text> = {
  XS: { en: 'XS', zh: 'XS（150/76A）' },
  S: { en: 'S', zh: 'S（155/80A）' },
  M: { en: 'M', zh: 'M（160/84A）' },
  L: { en: 'L', zh: 'L（165/88A）' },
  XL: { en: 'XL', zh: 'XL（170/92A）' },
  XXL: { en: 'XXL', zh: 'XXL（175/96A）' },
}

/** Women's letter sizes with the national size code. */
export function women(...keys: (keyof typeof letters)[]): SeedAxis {
  return axis(
    'size',
    sizeLabel,
    Object.fromEntries(keys.map((key) => [key, letters[key] ?? { en: key, zh: key }])),
  )
}

/** Plain sizes: key → names. */
export function sizes(values: Record<string, Pair>, label: Pair = 'Size | 尺码'): SeedAxis {
  const names = Object.entries(values).map(([key, name]) => [key, both(name)] as const)
  return axis('size', both(label), Object.fromEntries(names))
}

/** Letter sizes without a body code. */
export function letterSizes(...keys: string[]): SeedAxis {
  return axis('size', sizeLabel, Object.fromEntries(keys.map((key) => [key, { en: key, zh: key }])))
}

/** Bed sizes in metres of mattress width. */
export function beds(...metres: ('1.2' | '1.5' | '1.8' | '2.0')[]): SeedAxis {
  const names = metres.map((m) => [`b${m.replace('.', '')}`, { en: `${m} m bed`, zh: `${m} 米床` }] as const)
  return axis('size', { en: 'Bed size', zh: '床宽' }, Object.fromEntries(names))
}

/** Luggage sizes in inches. */
export function inches(...values: number[]): SeedAxis {
  return axis(
    'size',
    sizeLabel,
    Object.fromEntries(values.map((n) => [`${n}in`, { en: `${n} in`, zh: `${n} 寸` }])),
  )
}

/** Pieces in the pack. */
export function packs(...values: number[]): SeedAxis {
  const names = values.map(
    (n) => [`p${n}`, { en: n === 1 ? 'Single' : `Pack of ${n}`, zh: `${n} 件装` }] as const,
  )
  return axis('pack', { en: 'Pack', zh: '装量' }, Object.fromEntries(names))
}
