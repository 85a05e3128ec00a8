import type { SignFacet } from './rules-ask'
import { countBands } from './rules-price'

/** Days by which a report is fresh, the longest first: 12, 6 and 3 months. */
export type FreshDays = { 12: string; 6: string; 3: string }
/** How many products each value would show, everything else chosen as it is. */
export type Counts = {
  total: number
  categories: Record<string, number>
  belts: Record<string, number>
  signs: Record<string, number>
  /** tested within so many months */
  tested: { 3: number; 6: number; 12: number }
  /** by price band, cheapest first */
  bands: number[]
  inStock: number
  /** by `axis:option` */
  options: Record<string, number>
  /** by item: least and most measured in the category, decimals as text, and how many products lie in each twelfth between */
  measures: Record<string, { least: string; most: string; bars: number[] }>
}

/** A value of a facet with its number of products; measured things also with the ends of their scale. */
export type CountRow = {
  facet: string
  value: string
  count: number
  least: string | null
  most: string | null
}

/** So many bars has the picture of a measured value. */
export const bars = 12

/** Counted rows as counts by facet; the pinned part's own values come from their own statement. */
export function gatherCounts(rows: CountRow[], pinned: CountRow[], pinnedName: string | null): Counts {
  const all = [...rows.filter((found) => nameOf(found) !== pinnedName), ...pinned]
  const of = (facet: string) => all.filter((found) => found.facet === facet)
  const record = (facet: string) => {
    const sums: Record<string, number> = {}
    for (const { value, count } of of(facet)) sums[value] = (sums[value] ?? 0) + count
    return sums
  }
  const tested = record('tested')
  const [three, six, twelve] = ['3', '6', '12'].map((months) => tested[months] ?? 0) as [
    number,
    number,
    number,
  ]
  const measures: Counts['measures'] = {}
  for (const { value, count, least, most } of of('measure')) {
    const [key = '', bar = ''] = value.split(' ')
    measures[key] ??= { least: least ?? '0', most: most ?? '0', bars: Array.from({ length: bars }, () => 0) }
    const at = Math.max(0, Number(bar || 1) - 1)
    measures[key].bars[at] = (measures[key].bars[at] ?? 0) + count
  }
  return {
    total: of('total')[0]?.count ?? 0,
    categories: record('category'),
    belts: record('belt'),
    signs: record('sign'),
    tested: { 3: three, 6: three + six, 12: three + six + twelve },
    bands: countBands(of('band').map(({ value, count }) => ({ bits: Number(value), count }))),
    inStock: record('stock')['1'] ?? 0,
    options: record('option'),
    measures,
  }
}

/** The part a counted row belongs to. */
const nameOf = ({ facet, value }: CountRow) => (facet === 'sign' ? (value.split(':')[0] as SignFacet) : facet)
