import { type CartLineRow, lineState } from '@/lib/cart/cart-view'
import { problemOf } from '@/lib/cart/rules'
import { optionsLabel, pictureOf } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { DomainError } from '@/lib/errors'
import { type Locale, locales } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

/** Throws the line's own DomainError when it cannot be bought as it is now. */
export function assertBuyable(row: CartLineRow, locale: Locale): void {
  const { product } = row.variant
  const problem = problemOf(lineState(row))
  if (!problem?.blocks) return
  const title = pick(product, 'title', locale)
  if (problem.kind === 'factoryPaused')
    throw new DomainError('factoryPaused', { params: { factory: pick(product.factory, 'name', locale) } })
  throw new DomainError(problem.kind, {
    params: problem.kind === 'fewerLeft' ? { title, available: problem.available } : { title },
  })
}

/** The columns of a frozen order line, in both languages. */
export function orderLine(row: CartLineRow, position: number) {
  const { variant, quantity } = row
  const { product } = variant
  const axes = AxesSchema.parse(product.axes)
  const [optionsEn, optionsZh] = locales.map((locale) => optionsLabel(axes, variant.options, locale))
  return {
    variantId: variant.id,
    position,
    sku: variant.sku,
    titleEn: product.titleEn,
    titleZh: product.titleZh,
    optionsEn: optionsEn ?? '',
    optionsZh: optionsZh ?? '',
    productSlug: product.slug,
    imageId: pictureOf(axes, variant.options, product.images)?.image.id ?? null,
    unitFen: variant.priceFen,
    quantity,
    totalFen: variant.priceFen * quantity,
    weightGrams: variant.weightGrams * quantity,
    returnRule: product.category.returnRule,
  }
}
