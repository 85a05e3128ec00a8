import { sellStock } from '@/lib/catalog/move-stock'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { Prisma } from '@/prisma/generated/client'

/** Makes an awaiting order paid and takes its pieces out of the reserve, once: a second call returns false. */
export async function markPaid(
  tx: Tx,
  { orderId, method, now }: { orderId: string; method: string | null; now: Date },
): Promise<boolean> {
  const { count } = await tx.order.updateMany({
    where: { id: orderId, status: 'AWAITING_PAYMENT' },
    data: { status: 'PAID', paidAt: now },
  })
  if (count !== 1) return false
  const parts = await tx.subOrder.updateManyAndReturn({
    where: { orderId, status: 'AWAITING_PAYMENT' },
    data: { status: 'TO_SHIP' },
    select: { id: true, number: true },
  })
  const lines = await tx.orderLine.findMany({
    where: { subOrderId: { in: parts.map(({ id }) => id) } },
    select: { variantId: true, quantity: true },
  })
  await sellStock(tx, lines)
  const variantIds = lines.map(({ variantId }) => variantId)
  await tx.$executeRaw`
    WITH sold AS (
      SELECT v."productId" AS "id", SUM(l."quantity")::int AS "pieces" FROM "OrderLine" l JOIN "Variant" v ON v."id" = l."variantId"
      JOIN "SubOrder" s ON s."id" = l."subOrderId" WHERE s."orderId" = ${orderId}::uuid GROUP BY v."productId"),
    locked AS (SELECT p."id" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id" WHERE v."id" IN (${Prisma.join(variantIds.map((id) => Prisma.sql`${id}::uuid`))}) ORDER BY p."id" FOR UPDATE OF p)
    UPDATE "Product" SET "soldCount" = "soldCount" + sold."pieces" FROM sold JOIN (SELECT DISTINCT "id" FROM locked) l USING ("id") WHERE "Product"."id" = sold."id"`
  await tx.orderEvent.create({ data: { orderId, at: now, type: 'paid', data: { method } } })
  // One piece of news a factory: whoever works for two of them hears of both parts.
  await announce(
    tx,
    now,
    { type: 'order.paid', payload: { orderId } },
    ...parts
      .sort((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ id }) => ({ type: 'sub-order.paid' as const, payload: { subOrderId: id } })),
  )
  return true
}
