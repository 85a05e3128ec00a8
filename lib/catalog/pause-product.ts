import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { PauseProductInput } from './edit-schema'
import { type ProductPlace, placeOf } from './own-product'

/**
 * An admin takes a product off sale, or lifts that; lifted, it is listed again. Orders already placed go on. Throws `notFound`, and
 * `conflict` when it already is as wanted.
 */
export async function pauseProduct({
  viewer,
  input: { productId, paused, reason },
  now,
}: {
  viewer: Viewer | null
  input: PauseProductInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'admin:products')
  const status = paused === 'yes' ? 'PAUSED' : 'LISTED'
  return db.$transaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { id: productId },
      select: {
        slug: true,
        status: true,
        factoryId: true,
        category: { select: { slug: true } },
        factory: { select: { slug: true, belt: { select: { slug: true } } } },
      },
    })
    if (!product) throw new DomainError('notFound')
    const { count } = await tx.product.updateMany({
      where: { id: productId, status: paused === 'yes' ? { not: 'PAUSED' } : 'PAUSED' },
      data: { status },
    })
    if (count !== 1) throw new DomainError('conflict')
    await audit(tx, {
      viewer,
      now,
      action: paused === 'yes' ? 'product.pause' : 'product.unpause',
      entity: 'product',
      entityId: productId,
      factoryId: product.factoryId,
      before: { status: product.status },
      after: { status, reason },
    })
    return placeOf(product)
  })
}
