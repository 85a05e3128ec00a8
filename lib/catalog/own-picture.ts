import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { factoriesFor, type UserViewer } from '@/lib/permissions'
import { lockOwnProduct } from './own-product'

/** A picture of a product the viewer may edit, with its product locked and its version checked. Errors as `lockOwnProduct`. */
export async function lockOwnPicture(
  tx: Tx,
  viewer: UserViewer,
  { pictureId, version }: { pictureId: string; version: string },
) {
  const found = await tx.productImage.findFirst({
    where: { id: pictureId, product: { factoryId: { in: factoriesFor(viewer, 'product:edit') } } },
    select: { productId: true },
  })
  if (!found) throw new DomainError('notFound')
  const product = await lockOwnProduct(tx, viewer, 'product:edit', { productId: found.productId, version })
  const picture = product.images.find(({ id }) => id === pictureId)
  if (!picture) throw new DomainError('notFound')
  return { product, picture }
}
