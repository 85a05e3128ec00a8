import type { Tx } from '@/lib/db'
import { DomainError, type FieldCode } from '@/lib/errors'
import { lotProblem, type OpenLot } from '@/lib/quality/lot-rules'
import { Prisma } from '@/prisma/generated/client'

export type LotLine = {
  orderLineId: string
  variantId: string
  quantity: number
  lots: Record<string, number>
}
type LotRow = { lotId: string; variantId: string; code: string; left: number; isStopped: boolean }
export type TakenLot = {
  orderLineId: string
  variantId: string
  lotId: string
  code: string
  quantity: number
}

/**
 * The lots of these variants with unsent pieces, oldest first. Their rows are shared with other parcels and closed to whoever would stop
 * or change the lot meanwhile; the pieces' rows are ours, all taken in one sorted order.
 */
async function lockLots(tx: Tx, variantIds: string[]): Promise<LotRow[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Lot" WHERE "id" IN (SELECT "lotId" FROM "LotVariant" WHERE "variantId" = ANY(${variantIds}::uuid[]))
    ORDER BY "id" FOR SHARE`
  await tx.$queryRaw`
    SELECT 1 FROM "LotVariant" WHERE "variantId" = ANY(${variantIds}::uuid[]) ORDER BY "lotId", "variantId" FOR UPDATE`
  return tx.$queryRaw<LotRow[]>`
    SELECT v."lotId", v."variantId", l."code", v."quantity" - v."shipped" AS "left", l."stoppedAt" IS NOT NULL AS "isStopped"
    FROM "LotVariant" v JOIN "Lot" l ON l."id" = v."lotId"
    WHERE v."variantId" = ANY(${variantIds}::uuid[]) AND v."shipped" < v."quantity" ORDER BY l."madeOn", l."id"`
}

function chooseLots(lines: LotLine[], rows: LotRow[]): TakenLot[] {
  const fields: Record<string, FieldCode> = {}
  const taken: TakenLot[] = []
  const leftOf = (row: LotRow) =>
    row.left -
    taken.reduce(
      (sum, one) => sum + (one.lotId === row.lotId && one.variantId === row.variantId ? one.quantity : 0),
      0,
    )
  for (const { orderLineId, variantId, quantity, lots } of lines) {
    const own = rows.filter((row) => row.variantId === variantId)
    const open: OpenLot[] = own
      .filter(({ isStopped }) => !isStopped)
      .map((row) => ({ lotId: row.lotId, left: leftOf(row) }))
    const problem = lotProblem({ open, hasStopped: own.some(({ isStopped }) => isStopped) }, quantity, lots)
    if (problem) fields[`lots.${orderLineId}`] = problem
    for (const { lotId, code } of problem ? [] : own)
      if (lots[lotId]) taken.push({ orderLineId, variantId, lotId, code, quantity: lots[lotId] })
  }
  const [first] = Object.values(fields)
  if (first) throw new DomainError(first as 'lotNeeded', { fields })
  return taken
}

/**
 * Takes the pieces of a parcel's lines out of the lots named for them. Throws beside `lots.<line>`: `lotNeeded` (a lot could give more than
 * was named), `lotShort`, `lotTooMany`, `lotStopped`.
 */
export async function takeLots(tx: Tx, lines: LotLine[]): Promise<TakenLot[]> {
  const rows = await lockLots(
    tx,
    lines.map(({ variantId }) => variantId),
  )
  const taken = chooseLots(lines, rows)
  if (!taken.length) return taken
  const wanted = Prisma.sql`unnest(${taken.map(({ lotId }) => lotId)}::uuid[], ${taken.map(({ variantId }) => variantId)}::uuid[],
    ${taken.map(({ quantity }) => quantity)}::int[]) AS wanted("lotId", "variantId", "pieces")`
  const moved = await tx.$executeRaw`
    UPDATE "LotVariant" v SET "shipped" = v."shipped" + w."pieces"
    FROM (SELECT "lotId", "variantId", SUM("pieces")::int AS "pieces" FROM ${wanted} GROUP BY 1, 2) w
    WHERE v."lotId" = w."lotId" AND v."variantId" = w."variantId" AND v."shipped" + w."pieces" <= v."quantity"`
  if (moved !== new Set(taken.map(({ lotId, variantId }) => `${lotId} ${variantId}`)).size)
    throw new DomainError('lotShort')
  return taken
}
