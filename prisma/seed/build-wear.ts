import type { MaterialKey, MeasureKey } from '@/prisma/seed/build-wear-words'
import { careNotes, materialLabels, measureKinds } from '@/prisma/seed/build-wear-words'
import type { SeedAxis, SeedFactory, SeedProduct, SeedShipping, Text } from '@/prisma/seed/world-types'

/** "English | 中文": one line of data in both languages. */
export type Pair = `${string} | ${string}`

/** Splits a pair at its first " | "; throws when a side is empty. */
export function both(pair: Pair): Text {
  const at = pair.indexOf(' | ')
  const text = { en: pair.slice(0, at).trim(), zh: pair.slice(at + 3).trim() }
  if (at < 1 || text.zh === '') throw new Error(`Not a pair: ${pair}`)
  return text
}

/** Paragraph pairs joined by blank lines in each language. */
function paragraphs(pairs: Pair[]): Text {
  const texts = pairs.map(both)
  return { en: texts.map(({ en }) => en).join('\n\n'), zh: texts.map(({ zh }) => zh).join('\n\n') }
}

type FactoryDraft = {
  slug: string
  belt: string
  name: Pair
  brand: Pair
  tagline: Pair
  story: Pair[]
  founded: number
  workers: number
  areaM2: number
  past: Pair
  capabilities: Record<Pair, Pair>
  from: Pair
  dispatch: 24 | 48 | 72
  sections: Record<string, Pair>
  shipping: SeedShipping[]
}

/** A factory from its compact draft. */
export function defineFactory(draft: FactoryDraft): SeedFactory {
  return {
    slug: draft.slug,
    belt: draft.belt,
    name: both(draft.name),
    brand: both(draft.brand),
    tagline: both(draft.tagline),
    story: paragraphs(draft.story),
    foundedYear: draft.founded,
    workers: draft.workers,
    floorAreaM2: draft.areaM2,
    oemPast: both(draft.past),
    capabilities: Object.entries(draft.capabilities).map(([label, value]) => ({
      label: both(label as Pair),
      value: both(value),
    })),
    shipsFrom: both(draft.from),
    dispatchHours: draft.dispatch,
    sections: Object.entries(draft.sections).map(([key, name]) => ({ key, name: both(name) })),
    shipping: draft.shipping,
  }
}

type ProductDraft = {
  slug: string
  /** "category/section" */
  in: `${string}/${string}`
  /** listed so many days ago */
  ago: number
  title: Pair
  summary: Pair
  about: Pair[]
  materials: Partial<Record<MaterialKey, Pair>>
  measures: Partial<Record<MeasureKey, number>>
  care: keyof typeof careNotes | null
  axes: [SeedAxis] | [SeedAxis, SeedAxis]
  /** one price for all, or one for each value of the first axis */
  fen: number | number[]
  /** packed weight, one for all or one for each value of the first axis */
  grams: number | number[]
  /** trim colour of the drawing */
  accent: string
}

/** FNV-1a: the same text gives the same number on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}

/** Pieces on the shelf: some sold out, a few with 1 to 5 left, mostly 20 to 400. */
function stockOf(sku: string): number {
  const roll = hash(sku) % 100
  if (roll < 6) return 0
  if (roll < 14) return 1 + (hash(`${sku}/few`) % 5)
  return 20 + (hash(`${sku}/many`) % 381)
}

const at = (value: number | number[], index: number, slug: string): number => {
  const found = typeof value === 'number' ? value : value[index]
  if (found === undefined) throw new Error(`${slug}: no value for option ${index}`)
  return found
}

/** Every combination of the axes, less about one in twelve that the factory does not make. */
function variantsOf(code: string, draft: ProductDraft): SeedProduct['variants'] {
  const [first, second] = draft.axes
  const grid = first.values.flatMap((a, index) => {
    const options = second ? second.values.map((b) => [a.key, b.key]) : [[a.key]]
    return options.map((keys) => {
      const sku = [code, ...keys].join('-').toUpperCase()
      const priceFen = at(draft.fen, index, draft.slug)
      const weightGrams = at(draft.grams, index, draft.slug)
      return { sku, options: keys, priceFen, weightGrams, stock: stockOf(sku) }
    })
  })
  const missing = (sku: string, index: number) => index > 0 && hash(`${sku}/made`) % 12 === 0
  return second && grid.length > 4 ? grid.filter(({ sku }, index) => !missing(sku, index)) : grid
}

/** The products of one factory; SKUs start with its code and the product's number, e.g. "QB03-42-BLACK". */
export function defineProducts(code: string, factory: SeedFactory, drafts: ProductDraft[]): SeedProduct[] {
  return drafts.map((draft, index) => {
    const [category = '', section = ''] = draft.in.split('/')
    if (!factory.sections.some(({ key }) => key === section)) throw new Error(`${draft.slug}: no ${section}`)
    return {
      slug: draft.slug,
      factory: factory.slug,
      category,
      section,
      title: both(draft.title),
      summary: both(draft.summary),
      description: paragraphs(draft.about),
      materials: Object.entries(draft.materials).map(([key, value]) => ({
        label: both(materialLabels[key as MaterialKey]),
        value: both(value),
      })),
      measures: Object.entries(draft.measures).map(([name, value]) => {
        const [key, label, unit] = measureKinds[name as MeasureKey]
        return { key, label: both(label), value, unit }
      }),
      care: draft.care ? both(careNotes[draft.care]) : null,
      axes: draft.axes,
      variants: variantsOf(`${code}${String(index + 1).padStart(2, '0')}`, draft),
      accent: draft.accent,
      listedDaysAgo: draft.ago,
    }
  })
}
