import type { Tx } from '@/lib/db'

/**
 * Holds pieces of stopped lots that came back on sale, because an order was given up or refunded before they were sent: as many as the lots
 * have unsent and not yet held, as far as there are. Whoever put them on sale has locked their stock rows, and calls this in the same
 * transaction.
 */
export async function holdReturned(tx: Tx, pieces: { variantId: string }[]): Promise<void> {
  if (!pieces.length) return
  const variantIds = [...new Set(pieces.map(({ variantId }) => variantId))]
  await tx.$executeRaw`
    WITH loose AS MATERIALIZED (
      SELECT v."lotId", v."variantId", v."quantity" - v."shipped" - v."held" AS "pieces"
      FROM "LotVariant" v JOIN "Lot" l ON l."id" = v."lotId"
      WHERE v."variantId" = ANY(${variantIds}::uuid[]) AND l."stoppedAt" IS NOT NULL AND v."shipped" + v."held" < v."quantity"
      ORDER BY v."lotId", v."variantId" FOR UPDATE OF v),
    shares AS (
      SELECT loose."lotId", loose."variantId",
        LEAST(loose."pieces", s."available" + loose."pieces" - SUM(loose."pieces") OVER (PARTITION BY loose."variantId" ORDER BY loose."lotId"))::int AS "taken"
      FROM loose JOIN "Stock" s ON s."variantId" = loose."variantId"),
    held AS (
      UPDATE "LotVariant" v SET "held" = v."held" + shares."taken" FROM shares
      WHERE v."lotId" = shares."lotId" AND v."variantId" = shares."variantId" AND shares."taken" > 0
      RETURNING v."variantId", shares."taken")
    UPDATE "Stock" SET "available" = "available" - x."pieces"
    FROM (SELECT "variantId", SUM("taken")::int AS "pieces" FROM held GROUP BY "variantId") x WHERE "Stock"."variantId" = x."variantId"`
}
