import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SetVariantPriceInput } from './edit-schema'
import { getOwnVariant, type ProductPlace, placeOf } from './own-product'

/**
 * Sets a variant's price in fen, keeps the old one in its history and the product's "from" price right. Throws `notFound`, and
 * `staleVersion` when the price is no longer the one the person saw.
 */
export async function setVariantPrice({
  viewer,
  input: { variantId, price, seenFen },
  now,
}: {
  viewer: Viewer | null
  input: SetVariantPriceInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  return db.$transaction(async (tx) => {
    const { product, sku } = await getOwnVariant(tx, viewer, 'product:edit', variantId)
    // The product's row first, as everywhere: two prices of one product are set one after the other.
    await tx.$queryRaw`SELECT 1 FROM "Product" WHERE "id" = ${product.id}::uuid FOR UPDATE`
    const { count } = await tx.variant.updateMany({
      where: { id: variantId, priceFen: seenFen },
      data: { priceFen: price },
    })
    if (count !== 1) throw new DomainError('staleVersion')
    if (price !== seenFen) {
      await tx.priceChange.create({ data: { variantId, priceFen: price, from: now } })
      await tx.$executeRaw`
        UPDATE "Product" SET "fromFen" = COALESCE(
          (SELECT MIN("priceFen") FROM "Variant" WHERE "productId" = ${product.id}::uuid AND "active"), "fromFen")
        WHERE "id" = ${product.id}::uuid`
      await audit(tx, {
        viewer,
        now,
        action: 'variant.price',
        entity: 'variant',
        entityId: variantId,
        factoryId: product.factoryId,
        before: { sku, priceFen: seenFen },
        after: { sku, priceFen: price },
      })
    }
    return placeOf(product)
  })
}
