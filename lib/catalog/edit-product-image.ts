import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { EditProductImageInput } from './edit-schema'
import { lockOwnPicture } from './own-picture'
import { type ProductPlace, placeOf } from './own-product'
import { knowsColour } from './picture-rules'
import { AxesSchema } from './schema'

/** Changes what a picture says it shows. Throws `notFound`, `staleVersion`, `invalid` (a colour the product does not have). */
export async function editProductImage({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: EditProductImageInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  return db.$transaction(async (tx) => {
    const { product, picture } = await lockOwnPicture(tx, viewer, input)
    if (input.colourKey && !knowsColour(AxesSchema.parse(product.axes), input.colourKey))
      throw new DomainError('invalid', { fields: { colourKey: 'choice' } })
    const after = { altEn: input.altEn, altZh: input.altZh, colourKey: input.colourKey || null }
    await tx.productImage.update({ where: { id: picture.id }, data: after })
    await tx.product.update({ where: { id: product.id }, data: { updatedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'product.edit-image',
      entity: 'product',
      entityId: product.id,
      factoryId: product.factoryId,
      before: { altEn: picture.altEn, altZh: picture.altZh, colourKey: picture.colourKey },
      after,
    })
    return placeOf(product)
  })
}
