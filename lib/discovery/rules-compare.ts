import Decimal from 'decimal.js'
import { Exact, stored } from '@/lib/quality/exact-rules'
import { canConvert, convert } from '@/lib/quality/unit-rules'
import { comparedAtMost } from './rules-compare-limit'

export type ComparedValue = {
  productId: string
  itemKey: string
  nameEn: string
  nameZh: string
  unit: string
  direction: 'MIN' | 'MAX'
  kind: 'RATIO' | 'GRADE' | 'POINT' | 'COUNT'
  /** decimals as text */
  value: string
  limit: string | null
  headroom: string | null
  notDetected: boolean
  labEn: string | null
  labZh: string | null
  standard: string | null
  /** ISO day */
  testedOn: string | null
}
/** A value as stored, beside the unit of its standard, in which the limit stands, and the one its category asks for, if it does. */
export type MeasuredValue = Omit<ComparedValue, 'unit'> & { itemUnit: string; askedUnit: string | null }
export type ComparedRow = {
  itemKey: string
  nameEn: string
  nameZh: string
  unit: string
  values: (ComparedValue | null)[]
  best: string[]
}

/** Slugs of an address, each once, at most four, only such as can be slugs. */
export function readCompared(raw: string | string[] | undefined): string[] {
  const all = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  return [...new Set(all.filter((slug) => /^[a-z0-9-]{1,100}$/.test(slug)))].slice(0, comparedAtMost)
}

/** Address of these products side by side, below the language. */
export function comparePath(slugs: string[]): string {
  const query = new URLSearchParams(slugs.map((slug) => ['p', slug]))
  return slugs.length ? `/compare?${query}` : '/compare'
}

/**
 * A value with the unit it is stored in, its limit said in the same: the category's, where the standard's can be said in it
 * (lib/quality/award-proof-rules.ts), else the standard's.
 */
export function inStoredUnit({ itemUnit, askedUnit, ...value }: MeasuredValue): ComparedValue {
  const unit = askedUnit && canConvert(itemUnit, askedUnit) ? askedUnit : itemUnit
  const limit = value.limit && stored(convert(new Exact(value.limit), itemUnit, unit), value.direction)
  return { ...value, unit, limit }
}

/** Ids of the products whose value is the best of a row: none where it is the only one, where it does not say better or worse, or where all are alike. */
export function bestOf(values: ComparedValue[]): string[] {
  const [first] = values
  if (!first || values.length < 2 || first.kind === 'POINT') return []
  const numbers = values.map(({ value }) => new Decimal(value))
  const best = first.direction === 'MIN' ? Decimal.max(...numbers) : Decimal.min(...numbers)
  const winners = values.filter((_, at) => numbers[at]?.equals(best)).map(({ productId }) => productId)
  return winners.length === values.length ? [] : winners
}

/** One row per measured thing, with a value or nothing for each product: first what most of them have, then in the order given. */
export function compareRows(productIds: string[], values: ComparedValue[]): ComparedRow[] {
  const rows = [...Map.groupBy(values, ({ itemKey, unit }) => `${itemKey} ${unit}`).values()].map((own) => {
    const [first] = own as [ComparedValue]
    return {
      itemKey: first.itemKey,
      nameEn: first.nameEn,
      nameZh: first.nameZh,
      unit: first.unit,
      values: productIds.map((id) => own.find(({ productId }) => productId === id) ?? null),
      best: bestOf(own),
    }
  })
  const held = (row: ComparedRow) => row.values.filter(Boolean).length
  return rows.sort((a, b) => held(b) - held(a))
}
