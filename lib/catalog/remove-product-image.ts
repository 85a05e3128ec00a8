import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RemoveProductImageInput } from './edit-schema'
import { lockOwnPicture } from './own-picture'
import { type ProductPlace, placeOf } from './own-product'

/**
 * Takes a picture off a product. The picture itself stays stored: order lines that were bought with it still show it.
 * Throws `notFound`, `staleVersion`.
 */
export async function removeProductImage({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: RemoveProductImageInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  return db.$transaction(async (tx) => {
    const { product, picture } = await lockOwnPicture(tx, viewer, input)
    await tx.productImage.delete({ where: { id: picture.id } })
    await tx.product.update({ where: { id: product.id }, data: { updatedAt: now } })
    const { imageId, altEn, altZh, colourKey } = picture
    await audit(tx, {
      viewer,
      now,
      action: 'product.remove-image',
      entity: 'product',
      entityId: product.id,
      factoryId: product.factoryId,
      before: { imageId, altEn, altZh, colourKey },
    })
    return placeOf(product)
  })
}
