import type { Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

export type Pieces = { variantId: string; quantity: number }

const sorted = (pieces: Pieces[]) => [...pieces].sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
const rows = (pieces: Pieces[]) =>
  Prisma.sql`unnest(${pieces.map(({ variantId }) => variantId)}::uuid[], ${pieces.map(({ quantity }) => quantity)}::int[]) AS wanted("id", "pieces")`

/** Takes the stock rows in the one sorted order everybody uses, so that two baskets never wait for each other in a circle; gives what is available of each. */
export async function lockStock(tx: Tx, pieces: Pieces[]): Promise<Map<string, number>> {
  const ids = sorted(pieces).map(({ variantId }) => variantId)
  const locked = await tx.$queryRaw<
    { variantId: string; available: number }[]
  >`SELECT "variantId", "available" FROM "Stock" WHERE "variantId" = ANY(${ids}::uuid[]) ORDER BY "variantId" FOR UPDATE`
  return new Map(locked.map(({ variantId, available }) => [variantId, available]))
}

/**
 * Both in one statement, for the way of every purchase: the wanted pieces, and their stock rows locked in the sorted order. The change
 * asks for a count over `locked`, so that all rows are taken before any is changed.
 */
function wantedAndLocked(pieces: Pieces[]): Prisma.Sql {
  return Prisma.sql`
    WITH wanted AS (SELECT * FROM ${rows(pieces)}), locked AS MATERIALIZED (
      SELECT "variantId", "available" FROM "Stock" WHERE "variantId" IN (SELECT "id" FROM wanted) ORDER BY "variantId" FOR UPDATE)`
}

/** Moves pieces from available to reserved: all, or none when any is short; gives how many rows were moved. The rows stay locked. */
export function holdStock(tx: Tx, pieces: Pieces[]): Prisma.PrismaPromise<number> {
  return tx.$executeRaw`${wantedAndLocked(pieces)}
    UPDATE "Stock" SET "available" = "Stock"."available" - wanted."pieces", "reserved" = "Stock"."reserved" + wanted."pieces"
    FROM wanted WHERE "Stock"."variantId" = wanted."id" AND ${pieces.length}::int =
      (SELECT COUNT(*) FROM locked JOIN wanted w ON w."id" = locked."variantId" AND w."pieces" <= locked."available")`
}

/** Gives reserved pieces back. The CHECK constraint stops a second return. */
export async function returnStock(tx: Tx, pieces: Pieces[]): Promise<void> {
  await lockStock(tx, pieces)
  await tx.$executeRaw`
    UPDATE "Stock" SET "available" = "available" + wanted."pieces", "reserved" = "reserved" - wanted."pieces"
    FROM ${rows(pieces)} WHERE "variantId" = wanted."id"`
}

/** Takes sold pieces out of the reserve. */
export function sellStock(tx: Tx, pieces: Pieces[]): Prisma.PrismaPromise<number> {
  return tx.$executeRaw`${wantedAndLocked(pieces)}
    UPDATE "Stock" SET "reserved" = "Stock"."reserved" - wanted."pieces"
    FROM wanted WHERE "Stock"."variantId" = wanted."id" AND (SELECT COUNT(*) FROM locked) > 0`
}

/** Counts pieces as sold at their products, whose rows are taken in one sorted order. */
export function countSold(tx: Tx, pieces: Pieces[]): Prisma.PrismaPromise<number> {
  return tx.$executeRaw`
    WITH sold AS (
      SELECT v."productId" AS "id", SUM(wanted."pieces")::int AS "pieces" FROM ${rows(pieces)} JOIN "Variant" v ON v."id" = wanted."id" GROUP BY v."productId"),
    locked AS (SELECT p."id" FROM "Product" p JOIN sold USING ("id") ORDER BY p."id" FOR UPDATE OF p)
    UPDATE "Product" SET "soldCount" = "soldCount" + sold."pieces" FROM sold JOIN locked USING ("id") WHERE "Product"."id" = sold."id"`
}

/** Puts sold pieces back on sale: they were never shipped, or came back fit to be sold. They count as unsold again. */
export async function restock(tx: Tx, pieces: Pieces[]): Promise<void> {
  if (!pieces.length) return
  await lockStock(tx, pieces)
  await tx.$executeRaw`
    UPDATE "Stock" SET "available" = "available" + back."pieces"
    FROM (SELECT "id", SUM("pieces")::int AS "pieces" FROM ${rows(pieces)} GROUP BY "id") back WHERE "variantId" = back."id"`
  await tx.$executeRaw`
    WITH back AS (
      SELECT v."productId" AS "id", SUM(wanted."pieces")::int AS "pieces" FROM ${rows(pieces)} JOIN "Variant" v ON v."id" = wanted."id" GROUP BY v."productId"),
    locked AS (SELECT p."id" FROM "Product" p JOIN back USING ("id") ORDER BY p."id" FOR UPDATE OF p)
    UPDATE "Product" SET "soldCount" = GREATEST(0, "soldCount" - back."pieces") FROM back JOIN locked USING ("id") WHERE "Product"."id" = back."id"`
}
