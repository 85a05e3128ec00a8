import 'server-only'
import { db } from '@/lib/db'

// Live: stock and price are what a cached page asks for afterwards.
/** Variant id → [price in fen, pieces available] of a product on sale; null when it is not. */
export async function findLiveVariants(productId: string): Promise<Record<string, [number, number]> | null> {
  const product = await db.product.findFirst({
    where: { id: productId, status: 'LISTED', factory: { status: 'ACTIVE', belt: { status: 'ACTIVE' } } },
    select: {
      variants: {
        where: { active: true },
        select: { id: true, priceFen: true, stock: { select: { available: true } } },
      },
    },
  })
  if (!product) return null
  return Object.fromEntries(
    product.variants.map(({ id, priceFen, stock }) => [id, [priceFen, stock?.available ?? 0]]),
  )
}
