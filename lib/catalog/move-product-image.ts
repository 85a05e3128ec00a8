import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import { moved } from '@/lib/list-order'
import type { Viewer } from '@/lib/permissions'
import type { MoveProductImageInput } from './edit-schema'
import { lockOwnPicture } from './own-picture'
import { type ProductPlace, placeOf } from './own-product'

/** Moves a picture one place up or down; at the end of the row nothing happens. Throws `notFound`, `staleVersion`. */
export async function moveProductImage({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: MoveProductImageInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  return db.$transaction(async (tx) => {
    const { product, picture } = await lockOwnPicture(tx, viewer, input)
    const before = product.images.map(({ id }) => id)
    const after = moved(before, picture.id, input.direction)
    for (const [position, id] of after.entries())
      await tx.productImage.update({ where: { id }, data: { position } })
    await tx.product.update({ where: { id: product.id }, data: { updatedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'product.move-image',
      entity: 'product',
      entityId: product.id,
      factoryId: product.factoryId,
      before: { images: before },
      after: { images: after },
    })
    return placeOf(product)
  })
}
