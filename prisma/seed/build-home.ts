import { type Colour, type ColourName, colour } from '@/prisma/seed/palette-home'
import type { SeedAxis, SeedFactory, SeedMeasureKey, SeedProduct, Text } from '@/prisma/seed/world-types'

type Measure = SeedProduct['measures'][number]
type Variant = SeedProduct['variants'][number]
/** Option of a first axis: key, English, Chinese, price in fen, shipping weight in grams. */
export type Option = [key: string, en: string, zh: string, priceFen: number, grams: number]
export type Offer = { axis?: AxisName; options: Option[]; colours: Colour[] }
type ColourChoice = ColourName | Colour

export const t = (en: string, zh: string): Text => ({ en, zh })

/** A label with its value, both bilingual; materials and capability facts have this shape. */
export const fact = (label: string, labelZh: string, value: string, valueZh: string) => ({
  label: t(label, labelZh),
  value: t(value, valueZh),
})

const measure =
  (key: SeedMeasureKey, en: string, zh: string, defaultUnit: string) =>
  (value: number, unit = defaultUnit): Measure => ({ key, label: t(en, zh), value, unit })
export const len = measure('length', 'Length', '长', 'mm')
export const wid = measure('width', 'Width', '宽', 'mm')
export const hei = measure('height', 'Height', '高', 'mm')
export const dep = measure('depth', 'Depth', '深', 'mm')
export const dia = measure('diameter', 'Diameter', '直径', 'mm')
export const wt = measure('weight', 'Weight', '重量', 'g')
export const vol = measure('volume', 'Volume', '容量', 'ml')
export const other = (en: string, zh: string, value: number, unit: string): Measure => ({
  key: 'other',
  label: t(en, zh),
  value,
  unit,
})

const axisLabels = {
  size: t('Size', '尺寸'),
  volume: t('Volume', '容量'),
  content: t('Net content', '净含量'),
  kind: t('Type', '类型'),
  pack: t('Pack', '包装数量'),
  pieces: t('Pieces', '件数'),
  length: t('Length', '长度'),
  height: t('Height', '高度'),
  diameter: t('Diameter', '直径'),
  seats: t('Seats', '座位'),
  bed: t('Bed size', '床垫尺寸'),
  storage: t('Memory and storage', '运行内存与存储'),
  capacity: t('Capacity', '电池容量'),
  model: t('Fits', '适用机型'),
  weight: t('Weight', '克重'),
  ring: t('Ring size', '戒圈号'),
  power: t('Power', '功率'),
  light: t('Colour temperature', '色温'),
  lens: t('Lens', '镜片'),
  wheel: t('Wheel size', '轮径'),
  cap: t('Cap size', '发网尺寸'),
  scent: t('Scent', '香型'),
  base: t('Base', '底盘'),
}
type AxisName = keyof typeof axisLabels

const resolve = (choices: ColourChoice[]) => choices.map((c) => (typeof c === 'string' ? colour(c) : c))

/** One price, several colours. Price in fen, shipping weight in grams. */
export const inColours = (priceFen: number, grams: number, ...choices: ColourChoice[]): Offer => ({
  options: [['', '', '', priceFen, grams]],
  colours: resolve(choices),
})

/** A first axis whose options carry price and weight, optionally crossed with colours. */
export const by = (axis: AxisName, options: Option[], ...choices: ColourChoice[]): Offer => ({
  axis,
  options,
  colours: resolve(choices),
})

/** Stable 32-bit number of a text (FNV-1a), so that stock is the same on every machine. */
function numberOf(text: string) {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Mostly 20–400 pieces, about one in fourteen sold out, about one in ten nearly so. */
function stockOf(sku: string) {
  const draw = numberOf(`stock ${sku}`)
  const percent = draw % 100
  if (percent < 7) return 0
  const rest = Math.floor(draw / 100)
  return percent < 17 ? 1 + (rest % 5) : 20 + (rest % 381)
}

function axesOf({ axis, options, colours }: Offer): SeedAxis[] {
  const axes: SeedAxis[] = []
  if (axis) {
    axes.push({
      key: axis,
      label: axisLabels[axis],
      values: options.map(([key, en, zh]) => ({ key, label: t(en, zh) })),
    })
  }
  if (colours.length > 0) axes.push({ key: 'colour', label: t('Colour', '颜色'), values: colours })
  return axes
}

function variantsOf(code: string, { axis, options, colours }: Offer): Variant[] {
  const rows = options.flatMap(([key, , , priceFen, grams]) => {
    const shades: (string | null)[] = colours.length > 0 ? colours.map((c) => c.key) : [null]
    return shades.map((shade) => {
      const picked = [axis ? key : null, shade].filter((part) => part !== null)
      const sku = [code, ...picked].join('-').toUpperCase()
      return { sku, options: picked, priceFen, weightGrams: grams, stock: stockOf(sku) }
    })
  })
  // Mills do not run every colour in every size: a large grid lacks one combination.
  const gap = axis && options.length > 1 && colours.length > 2 ? numberOf(code) % (rows.length * 2) : -1
  const made = rows.filter((_, index) => index !== gap)
  const first = made[0]
  if (first && made.every((row) => row.stock === 0)) first.stock = 36
  return made
}

export type Item = Omit<SeedProduct, 'factory' | 'variants' | 'axes'> & { offer: Offer }
type ItemBody = {
  /** title, summary, then the paragraphs of the description */
  en: [title: string, summary: string, ...paragraphs: string[]]
  zh: [title: string, summary: string, ...paragraphs: string[]]
  materials: SeedProduct['materials']
  measures: Measure[]
  care: Text | null
  offer: Offer
}

/** One product: slug, leaf category, storefront section, days since listing, trim colour, and the rest. */
export function item(
  slug: string,
  category: string,
  section: string,
  listedDaysAgo: number,
  accent: string,
  { en, zh, ...body }: ItemBody,
): Item {
  const description = t(en.slice(2).join('\n\n'), zh.slice(2).join('\n\n'))
  const words = { title: t(en[0], zh[0]), summary: t(en[1], zh[1]), description }
  return { slug, category, section, listedDaysAgo, accent, ...words, ...body }
}

/** Products of one factory; article numbers count up from 101 behind the factory's code. */
export const listing = (factory: string, code: string, items: Item[]): SeedProduct[] =>
  items.map(({ offer, ...product }, index) => ({
    ...product,
    factory,
    axes: axesOf(offer),
    variants: variantsOf(`${code}${101 + index}`, offer),
  }))

type MakerBody = Omit<
  SeedFactory,
  'slug' | 'belt' | 'story' | 'foundedYear' | 'workers' | 'floorAreaM2' | 'sections'
> & {
  en: string[]
  zh: string[]
  /** founded, workers, floor area in square metres */
  size: [foundedYear: number, workers: number, floorAreaM2: number]
  sections: [key: string, en: string, zh: string][]
}

/** One factory; its story is given as paragraphs per language. */
export function maker(
  slug: string,
  belt: string,
  { en, zh, size, sections, ...body }: MakerBody,
): SeedFactory {
  const [foundedYear, workers, floorAreaM2] = size
  return {
    slug,
    belt,
    story: t(en.join('\n\n'), zh.join('\n\n')),
    foundedYear,
    workers,
    floorAreaM2,
    sections: sections.map(([key, name, nameZh]) => ({ key, name: t(name, nameZh) })),
    ...body,
  }
}

/** Care lines shared by many goods. */
export const care = {
  wipe: t('Wipe with a soft damp cloth; no solvents or scouring pads.', '软布蘸清水擦拭，勿用溶剂或百洁布。'),
  wood: t(
    'Wipe dry with the grain, keep off radiators and direct sun, re-oil once a year.',
    '顺木纹干擦，远离暖气与直晒，每年补一次木蜡油。',
  ),
  appliance: t(
    'Unplug and let it cool, wipe the body with a damp cloth, never rinse the base.',
    '断电冷却后以湿布擦拭机身，底座不可冲水。',
  ),
  dishwasher: t('Dishwasher and microwave safe.', '可用洗碗机和微波炉。'),
  handwash: t('Wash by hand in warm water; no microwave.', '温水手洗，不可进微波炉。'),
  cosmetic: t(
    'Keep below 30 °C out of the sun; use up within 12 months of opening. Stop if the skin reacts.',
    '30 ℃以下避光存放，开封后 12 个月内用完；如有不适请停用。',
  ),
  battery: t(
    'Store at half charge, keep between 0 and 40 °C, do not crush or puncture.',
    '半电存放，使用环境 0–40 ℃，勿挤压穿刺。',
  ),
  jewel: t(
    'Take off before washing or sleeping, store apart in the pouch, wipe after wearing.',
    '洗漱、睡觉前取下，单独收于绒袋，佩戴后擦净。',
  ),
}
