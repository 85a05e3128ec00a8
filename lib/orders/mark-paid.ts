import { countSold, type Pieces, sellStock } from '@/lib/catalog/move-stock'
import { type Tx, together } from '@/lib/db'
import { newsRows } from '@/lib/domain-events'
import { insertRows } from '@/lib/insert-rows'
import { newRowId } from '@/lib/row-id'
import { Prisma } from '@/prisma/generated/client'

/** The parts of an order and all its pieces, read under the order's lock. */
export type PaidParts = { parts: { id: string; number: string }[]; pieces: Pieces[] }

/** What `markPaid` needs to know of an order: neither changes while it awaits its payment. */
export function readParts(tx: Tx, orderId: string): Prisma.PrismaPromise<[PaidParts]> {
  return tx.$queryRaw`
    SELECT (SELECT COALESCE(json_agg(json_build_object('id', "id", 'number', "number") ORDER BY "number"), '[]') FROM "SubOrder"
        WHERE "orderId" = ${orderId}::uuid) AS "parts",
      (SELECT COALESCE(json_agg(json_build_object('variantId', l."variantId", 'quantity', l."quantity")), '[]') FROM "OrderLine" l
        JOIN "SubOrder" s ON s."id" = l."subOrderId" WHERE s."orderId" = ${orderId}::uuid) AS "pieces"`
}

/**
 * Makes an awaiting order paid and takes its pieces out of the reserve. The caller holds the order's lock and has seen that it awaits its
 * payment; should it not, the database refuses the whole of it. `payment` is the statement
 * that settles the payment's own row, where there is one.
 */
export async function markPaid(
  tx: Tx,
  {
    orderId,
    method,
    now,
    parts,
    pieces,
    payment,
  }: { orderId: string; method: string | null; now: Date; payment?: Prisma.Sql } & PaidParts,
): Promise<void> {
  const event: Prisma.OrderEventCreateManyInput = {
    id: newRowId(),
    orderId,
    at: now,
    type: 'paid',
    data: { method },
  }
  // One piece of news a factory: whoever works for two of them hears of both parts.
  const news = newsRows(
    now,
    { type: 'order.paid', payload: { orderId } },
    ...parts.map(({ id }) => ({ type: 'sub-order.paid' as const, payload: { subOrderId: id } })),
  )
  const [paid] = await together(
    tx.$executeRaw`
      WITH ${payment ? Prisma.sql`payment AS (${payment}),` : Prisma.empty}
        event AS (${insertRows('OrderEvent', [event])}),
        news AS (${insertRows('DomainEvent', news)}),
        parts AS (UPDATE "SubOrder" SET "status" = 'TO_SHIP' WHERE "orderId" = ${orderId}::uuid AND "status" = 'AWAITING_PAYMENT')
      UPDATE "Order" SET "status" = 'PAID', "paidAt" = ${now} WHERE "id" = ${orderId}::uuid AND "status" = 'AWAITING_PAYMENT'`,
    sellStock(tx, pieces),
    countSold(tx, pieces),
  )
  if (paid !== 1) throw new Error(`order ${orderId} was not awaiting its payment`)
}
