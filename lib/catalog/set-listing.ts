import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SetListingInput } from './edit-schema'
import { lockOwnProduct, type ProductPlace, placeOf } from './own-product'

/** Puts a product on sale or takes it off. What an admin has paused stays paused. Throws `notFound`, `staleVersion`, `forbidden`. */
export async function setListing({
  viewer,
  input: { productId, version, listed },
  now,
}: {
  viewer: Viewer | null
  input: SetListingInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  const status = listed === 'yes' ? 'LISTED' : 'UNLISTED'
  return db.$transaction(async (tx) => {
    const product = await lockOwnProduct(tx, viewer, 'product:edit', { productId, version })
    if (product.status === 'PAUSED') throw new DomainError('forbidden')
    if (product.status !== status) {
      await tx.product.update({ where: { id: productId }, data: { status } })
      await audit(tx, {
        viewer,
        now,
        action: listed === 'yes' ? 'product.list' : 'product.unlist',
        entity: 'product',
        entityId: productId,
        factoryId: product.factoryId,
        before: { status: product.status },
        after: { status },
      })
    }
    return placeOf(product)
  })
}
