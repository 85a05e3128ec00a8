import { standards } from '@/prisma/seed/standards'
import type { SeedEdition, SeedItem, SeedLimit } from '@/prisma/seed/standards/notation'
import type { SeedProduct } from '@/prisma/seed/world-types'

/** "GB 18401-2010#formaldehyde@A": the edition, the item, the class or kind of goods; `value` where the goods themselves say it. */
export type SeedTest = string | { test: string; value: string }

/** What applies to goods of a category, what buyers compare by (most telling first) and what their reports measure. */
export type CategoryPlan = {
  category: string
  /** codes without year, the main one first */
  standards: string[]
  measures: string[]
  /** months a report counts; 12 where nothing is said */
  months?: number
  tests: (product: SeedProduct) => SeedTest[]
  /** measured some weeks before, in a report of its own */
  earlier?: (product: SeedProduct) => SeedTest[]
}

const editions = new Map(standards.flatMap((standard) => standard.editions).map((one) => [one.code, one]))

/** A test with what it names, looked up. */
export type PlannedTest = { edition: SeedEdition; item: SeedItem; limit: SeedLimit; value: string | null }

/** Looks a test up in the register; throws when it names what is not there. */
export function plannedTest(planned: SeedTest): PlannedTest {
  const { test, value } = typeof planned === 'string' ? { test: planned, value: null } : planned
  const [place = '', classKey = ''] = test.split('@')
  const [code = '', key = ''] = place.split('#')
  const edition = editions.get(code)
  const item = edition?.items.find((one) => one.key === key)
  const limit = item?.limits.find((one) => (one.class?.key ?? '') === classKey)
  if (!edition || !item || !limit) throw new Error(`The register knows no ${test}`)
  return { edition, item, limit, value }
}

export const on = (edition: string, ...tests: string[]): SeedTest[] =>
  tests.map((test) => `${edition}#${test}`)

/** What GB 18401 asks of textiles of a class, whole. */
export function textileSafety(safetyClass: 'A' | 'B' | 'C'): SeedTest[] {
  const fastness =
    safetyClass === 'A' ? ['fastness-water-sweat', 'fastness-saliva'] : ['fastness-water-sweat-rub']
  const items = ['formaldehyde', 'ph-lower', 'ph-upper', ...fastness]
  return on('GB 18401-2010', ...items.map((item) => `${item}@${safetyClass}`), 'azo-dyes')
}

/** The same without the search for banned dyes, which costs as much as all the rest. */
export const textileClass = (safetyClass: 'A' | 'B' | 'C'): SeedTest[] =>
  textileSafety(safetyClass).filter((test) => test !== 'GB 18401-2010#azo-dyes')

/** What is printed of a material in the product's data: all values in English. */
export const madeOf = ({ materials, title }: SeedProduct): string =>
  [title.en, ...materials.map(({ value }) => value.en)].join('; ')

/** The percentage beside a word among the materials, or else in the title: `declared(product, 'down')` of "White duck down 90 %" is 90. */
export function declared(product: SeedProduct, word: string): number | null {
  const texts = [product.materials.map(({ value }) => value.en).join('; '), product.title.en]
  for (const made of texts) {
    const found =
      made.match(new RegExp(`${word}[^;,]*? (\\d+(?:\\.\\d+)?) ?%`, 'i')) ??
      made.match(new RegExp(`(\\d+(?:\\.\\d+)?) ?%[^;,]*?${word}`, 'i'))
    if (found?.[1]) return Number(found[1])
  }
  return null
}
