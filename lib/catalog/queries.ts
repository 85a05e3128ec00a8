import 'server-only'
import { db } from '@/lib/db'

type Row = { id: string | null; priceFen: number; available: number | null }

// Live: stock and price are what a cached page asks for afterwards. One statement, since every page view asks.
/** Variant id → [price in fen, pieces available] of a product on sale; null when it is not. */
export async function findLiveVariants(productId: string): Promise<Record<string, [number, number]> | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id", v."priceFen", s."available"
    FROM "Product" p
    JOIN "Factory" f ON f."id" = p."factoryId" AND f."status" = 'ACTIVE'
    JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE'
    LEFT JOIN "Variant" v ON v."productId" = p."id" AND v."active"
    LEFT JOIN "Stock" s ON s."variantId" = v."id"
    WHERE p."id" = ${productId}::uuid AND p."status" = 'LISTED'`
  if (!rows.length) return null
  return Object.fromEntries(
    rows.flatMap(({ id, priceFen, available }) => (id ? [[id, [priceFen, available ?? 0]]] : [])),
  )
}
