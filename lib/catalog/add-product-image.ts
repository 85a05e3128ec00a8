import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { createUploadImage } from '@/lib/image-upload'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import type { AddProductImageInput } from './edit-schema'
import { lockOwnProduct, type ProductPlace, placeOf } from './own-product'
import { knowsColour, maxImages } from './picture-rules'
import { AxesSchema } from './schema'

function inField(error: unknown): never {
  if (error instanceof DomainError && (error.code === 'badImage' || error.code === 'imageTooLarge'))
    throw new DomainError(error.code, { fields: { file: error.code } })
  throw error
}

/**
 * Adds an uploaded picture as a product's last one. Throws `notFound`, `staleVersion`, `tooManyImages`, `badImage`, `imageTooLarge`,
 * `invalid` (a colour the product does not have).
 */
export async function addProductImage({
  viewer,
  input: { productId, version, file, altEn, altZh, colourKey },
  now,
}: {
  viewer: Viewer | null
  input: AddProductImageInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  const own = await db.product.findFirst({
    where: { id: productId, factoryId: { in: factoriesFor(viewer, 'product:edit') } },
    select: { factoryId: true, axes: true, _count: { select: { images: true } } },
  })
  if (!own) throw new DomainError('notFound')
  if (own._count.images >= maxImages) throw new DomainError('tooManyImages', { params: { max: maxImages } })
  if (colourKey && !knowsColour(AxesSchema.parse(own.axes), colourKey))
    throw new DomainError('invalid', { fields: { colourKey: 'choice' } })
  // Decoded before the transaction, because that takes up to a second.
  const image = await createUploadImage(db, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    ownerFactoryId: own.factoryId,
    now,
  }).catch(inField)
  return db.$transaction(async (tx) => {
    const product = await lockOwnProduct(tx, viewer, 'product:edit', { productId, version })
    if (product.images.length >= maxImages)
      throw new DomainError('tooManyImages', { params: { max: maxImages } })
    const position = (product.images.at(-1)?.position ?? -1) + 1
    await tx.productImage.create({
      data: { productId, imageId: image.id, position, altEn, altZh, colourKey: colourKey || null },
    })
    await tx.product.update({ where: { id: productId }, data: { updatedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'product.add-image',
      entity: 'product',
      entityId: productId,
      factoryId: product.factoryId,
      after: { imageId: image.id, altEn, altZh, colourKey: colourKey || null },
    })
    return placeOf(product)
  })
}
