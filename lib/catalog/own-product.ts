import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { type Action, factoriesFor, type UserViewer } from '@/lib/permissions'

/** What the cached public pages of a product are known by. */
export type ProductPlace = { slug: string; categorySlug: string; factorySlug: string; beltSlug: string }

const placeSelect = {
  category: { select: { slug: true } },
  factory: { select: { slug: true, belt: { select: { slug: true } } } },
} as const

type PlaceRow = {
  slug: string
  category: { slug: string }
  factory: { slug: string; belt: { slug: string } }
}

export function placeOf({ slug, category, factory }: PlaceRow): ProductPlace {
  return { slug, categorySlug: category.slug, factorySlug: factory.slug, beltSlug: factory.belt.slug }
}

/**
 * A product of one of the viewer's factories, its row locked until the end of the transaction. Throws `forbidden` for somebody without
 * that right anywhere, `notFound` for another factory's, `staleVersion` when it was saved since the viewer saw it.
 */
export async function lockOwnProduct(
  tx: Tx,
  viewer: UserViewer,
  action: Action,
  { productId, version }: { productId: string; version?: string },
) {
  await tx.$queryRaw`SELECT 1 FROM "Product" WHERE "id" = ${productId}::uuid FOR UPDATE`
  const product = await tx.product.findFirst({
    where: { id: productId, factoryId: { in: factoriesFor(viewer, action) } },
    include: { ...placeSelect, images: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!product) throw new DomainError('notFound')
  if (version && product.updatedAt.getTime() !== new Date(version).getTime())
    throw new DomainError('staleVersion')
  return product
}

/** A variant of one of the viewer's factories with its product's place; errors as `lockOwnProduct`. */
export async function getOwnVariant(tx: Tx, viewer: UserViewer, action: Action, variantId: string) {
  const variant = await tx.variant.findFirst({
    where: { id: variantId, product: { factoryId: { in: factoriesFor(viewer, action) } } },
    include: { product: { select: { id: true, slug: true, factoryId: true, ...placeSelect } }, stock: true },
  })
  if (!variant) throw new DomainError('notFound')
  return variant
}
