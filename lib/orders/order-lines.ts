import type { CartLineRow } from '@/lib/cart/cart-rows'
import { lineState } from '@/lib/cart/cart-view'
import { problemOf } from '@/lib/cart/rules'
import { optionsLabel, pictureOf } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { DomainError } from '@/lib/errors'
import { type Locale, locales } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

/** Throws the line's own DomainError when it cannot be bought as it is now. */
export function assertBuyable(row: CartLineRow, locale: Locale): void {
  const problem = problemOf(lineState(row))
  if (!problem?.blocks) return
  const title = pick(row, 'title', locale)
  if (problem.kind === 'factoryPaused')
    throw new DomainError('factoryPaused', { params: { factory: pick(row, 'factoryName', locale) } })
  throw new DomainError(problem.kind, {
    params: problem.kind === 'fewerLeft' ? { title, available: problem.available } : { title },
  })
}

/** The columns of a frozen order line, in both languages. */
export function orderLine(row: CartLineRow, position: number) {
  const { variantId, sku, titleEn, titleZh, productSlug, quantity, returnRule } = row
  const axes = AxesSchema.parse(row.axes)
  const [optionsEn, optionsZh] = locales.map((locale) => optionsLabel(axes, row.options, locale))
  return {
    variantId,
    position,
    sku,
    titleEn,
    titleZh,
    optionsEn: optionsEn ?? '',
    optionsZh: optionsZh ?? '',
    productSlug,
    imageId: pictureOf(axes, row.options, row.pictures)?.image.id ?? null,
    unitFen: row.priceFen,
    quantity,
    totalFen: row.priceFen * quantity,
    weightGrams: row.weightGrams * quantity,
    returnRule,
  }
}
