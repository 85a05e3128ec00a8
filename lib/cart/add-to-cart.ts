import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { db, type Tx, together } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import type { Prisma } from '@/prisma/generated/client'
import { type CartOwner, ownedBy, takeCart } from './lock-cart'
import { maxLines, maxPieces } from './rules'

type Wanted = { variantId: string; quantity: number }
type CartPlace = { lines: number; lineId: string | null; inCart: number }
type Offer = {
  priceFen: number
  available: number
  options: string[]
  axes: unknown
  titleEn: string
  titleZh: string
  nameEn: string
  nameZh: string
  sold: boolean
  open: boolean
}

function readOffer(tx: Tx, variantId: string): Prisma.PrismaPromise<Offer[]> {
  return tx.$queryRaw`
    SELECT v."priceFen", COALESCE(s."available", 0) AS "available", v."options", p."axes", p."titleEn", p."titleZh", f."nameEn", f."nameZh",
      v."active" AND p."status" = 'LISTED' AS "sold", f."status" = 'ACTIVE' AND b."status" = 'ACTIVE' AS "open"
    FROM "Variant" v LEFT JOIN "Stock" s ON s."variantId" = v."id" JOIN "Product" p ON p."id" = v."productId"
    JOIN "Factory" f ON f."id" = p."factoryId" JOIN "Belt" b ON b."id" = f."beltId" WHERE v."id" = ${variantId}::uuid`
}

/** What is offered, in one's own words. Throws `notFound`, `variantGone`, `factoryPaused`. */
function purchasable(offer: Offer | undefined, locale: Locale) {
  if (!offer) throw new DomainError('notFound')
  const { priceFen, available, options, axes, sold, open } = offer
  const title = [pick(offer, 'title', locale), optionsLabel(AxesSchema.parse(axes), options, locale)]
    .filter(Boolean)
    .join(', ')
  if (!sold) throw new DomainError('variantGone', { params: { title } })
  if (!open) throw new DomainError('factoryPaused', { params: { factory: pick(offer, 'name', locale) } })
  return { priceFen, available, title }
}

/** How many lines the cart has, and the line of this variant. */
function readPlace(tx: Tx, owner: CartOwner, variantId: string): Prisma.PrismaPromise<CartPlace[]> {
  return tx.$queryRaw`
    SELECT COUNT(*)::int AS "lines", (MIN(l."id"::text) FILTER (WHERE l."variantId" = ${variantId}::uuid)) AS "lineId",
      COALESCE(SUM(l."quantity") FILTER (WHERE l."variantId" = ${variantId}::uuid AND NOT l."savedForLater"), 0)::int AS "inCart"
    FROM "Cart" k JOIN "CartLine" l ON l."cartId" = k."id" WHERE ${ownedBy(owner)}`
}

/** Puts pieces of a variant into the owner's cart, on top of what lies there. Throws `notFound`, `variantGone`, `factoryPaused`, `soldOut`, `fewerLeft`, `cartTooLarge`. */
export async function addToCart({
  owner,
  input: { variantId, quantity: pieces },
  locale,
  now,
}: {
  owner: CartOwner
  input: Wanted
  locale: Locale
  now: Date
}): Promise<{ lineId: string; quantity: number }> {
  return db.$transaction(async (tx) => {
    // Sent at once and answered in this order: what lies in the cart is read when the cart is ours.
    const [[cart], [offer], [place]] = await together(
      takeCart(tx, owner, now),
      readOffer(tx, variantId),
      readPlace(tx, owner, variantId),
    )
    const { priceFen, available, title } = purchasable(offer, locale)
    if (!cart || !place) throw new Error('a cart was neither made nor found')
    const { lines, lineId, inCart } = place
    const quantity = inCart + pieces
    if (available <= 0) throw new DomainError('soldOut', { params: { title } })
    if (quantity > Math.min(available, maxPieces))
      throw new DomainError('fewerLeft', {
        params: { title, available: Math.min(available, maxPieces) },
        fields: { quantity: 'fewerLeft' },
      })
    if (!lineId && lines >= maxLines) throw new DomainError('cartTooLarge', { params: { max: maxLines } })
    const data = { quantity, seenFen: priceFen, savedForLater: false }
    if (lineId) {
      await tx.cartLine.updateMany({ where: { id: lineId, cartId: cart.id }, data })
      return { lineId, quantity }
    }
    const line = { ...data, cartId: cart.id, variantId, addedAt: now }
    return { lineId: (await tx.cartLine.create({ data: line, select: { id: true } })).id, quantity }
  })
}
