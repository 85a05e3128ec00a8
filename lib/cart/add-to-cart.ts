import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { type CartOwner, lockCart } from './lock-cart'
import { maxLines, maxPieces } from './rules'

type Wanted = { variantId: string; quantity: number }

async function getPurchasable(tx: Tx, variantId: string, locale: Locale) {
  const variant = await tx.variant.findUnique({
    where: { id: variantId },
    include: {
      stock: true,
      product: { include: { factory: { include: { belt: { select: { status: true } } } } } },
    },
  })
  if (!variant) throw new DomainError('notFound')
  const { product } = variant
  const title = [
    pick(product, 'title', locale),
    optionsLabel(AxesSchema.parse(product.axes), variant.options, locale),
  ]
    .filter(Boolean)
    .join(', ')
  if (!variant.active || product.status !== 'LISTED')
    throw new DomainError('variantGone', { params: { title } })
  if (product.factory.status !== 'ACTIVE' || product.factory.belt.status !== 'ACTIVE') {
    throw new DomainError('factoryPaused', { params: { factory: pick(product.factory, 'name', locale) } })
  }
  return { priceFen: variant.priceFen, available: variant.stock?.available ?? 0, title }
}

/** Puts pieces of a variant into the owner's cart, on top of what lies there. Throws `notFound`, `variantGone`, `factoryPaused`, `soldOut`, `fewerLeft`, `cartTooLarge`. */
export async function addToCart({
  owner,
  input,
  locale,
  now,
}: {
  owner: CartOwner
  input: Wanted
  locale: Locale
  now: Date
}): Promise<{ quantity: number }> {
  return db.$transaction(async (tx) => {
    const { priceFen, available, title } = await getPurchasable(tx, input.variantId, locale)
    const cartId = await lockCart(tx, owner)
    const line = await tx.cartLine.findUnique({
      where: { cartId_variantId: { cartId, variantId: input.variantId } },
    })
    const quantity = (line && !line.savedForLater ? line.quantity : 0) + input.quantity
    if (available <= 0) throw new DomainError('soldOut', { params: { title } })
    if (quantity > Math.min(available, maxPieces))
      throw new DomainError('fewerLeft', {
        params: { title, available: Math.min(available, maxPieces) },
        fields: { quantity: 'fewerLeft' },
      })
    if (!line && (await tx.cartLine.count({ where: { cartId } })) >= maxLines)
      throw new DomainError('cartTooLarge', { params: { max: maxLines } })
    const data = { quantity, seenFen: priceFen, savedForLater: false }
    if (line) await tx.cartLine.update({ where: { id: line.id }, data })
    else await tx.cartLine.create({ data: { ...data, cartId, variantId: input.variantId, addedAt: now } })
    await tx.cart.update({ where: { id: cartId }, data: { updatedAt: now } })
    return { quantity }
  })
}
