import type { Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { BookPart } from './refund-rules'

const include = {
  payments: true,
  subOrders: {
    orderBy: { number: 'asc' },
    include: {
      lines: {
        orderBy: { position: 'asc' },
        include: {
          shipmentLines: {
            select: {
              quantity: true,
              lots: { select: { lotVariant: { select: { lot: { select: { stoppedAt: true } } } } } },
            },
          },
          refundLines: {
            where: { refund: { status: { not: 'FAILED' } } },
            select: { unsentQuantity: true },
          },
        },
      },
    },
  },
} as const satisfies Prisma.OrderInclude
export type RefundBook = Awaited<ReturnType<typeof readRefundBook>> & object

/** An order with its payments and, part by part, what its pieces still stand for; null when it is not there. */
export async function readRefundBook(tx: Tx, orderId: string) {
  const order = await tx.order.findUnique({ where: { id: orderId }, include })
  if (!order) return null
  const parts: BookPart[] = order.subOrders.map((part) => ({
    id: part.id,
    shippingFen: part.shippingFen,
    refundedShippingFen: part.refundedShippingFen,
    lines: part.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      quantity: line.quantity,
      totalFen: line.totalFen,
      shipped: line.shipmentLines.reduce((sum, { quantity }) => sum + quantity, 0),
      cancelled: line.cancelledQuantity,
      returned: line.returnedQuantity,
      refunded: line.refundedQuantity,
      refundedFen: line.refundedFen,
      unsentRefunded: line.refundLines.reduce((sum, { unsentQuantity }) => sum + unsentQuantity, 0),
      isOfStoppedLot: line.shipmentLines.some(({ lots }) =>
        lots.some(({ lotVariant }) => lotVariant.lot.stoppedAt),
      ),
    })),
  }))
  return { order, parts, paid: order.payments.find(({ status }) => status === 'PAID') ?? null }
}

/**
 * Takes the order and its parts for a change of its refunds. The order's key stays free, so that a factory that ships (part first, then the
 * timeline's reference to the order) and a refund (order first, then parts) never wait for each other in a circle.
 */
export async function lockForRefund(tx: Tx, orderId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Order" WHERE "id" = ${orderId}::uuid FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT 1 FROM "SubOrder" WHERE "orderId" = ${orderId}::uuid ORDER BY "id" FOR NO KEY UPDATE`
}
