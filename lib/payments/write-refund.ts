import { restock } from '@/lib/catalog/move-stock'
import { day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { holdReturned } from '@/lib/quality/hold-returned'
import type { PlannedLine } from './refund-rules'
import type { RefundReason } from './refund-state-rules'

type Intent = {
  orderId: string
  paymentId: string
  amountFen: number
  /** ISO 4217; CNY unless a payment came in another */
  currency?: string
  lines: PlannedLine[]
  reason: RefundReason
  note: string
  idempotencyKey: string
  requestedBy: string | null
  stripeRefundId?: string
  now: Date
}

/** Takes fen out of what a payment still has; throws `refundTooMuch` when it has less. */
async function takeFromPayment(tx: Tx, paymentId: string, amountFen: number): Promise<void> {
  const taken = await tx.$executeRaw`
    UPDATE "Payment" SET "refundingFen" = "refundingFen" + ${amountFen}
    WHERE "id" = ${paymentId}::uuid AND "refundingFen" + "refundedFen" + ${amountFen} <= "amountFen"`
  if (taken !== 1) throw new DomainError('refundTooMuch')
}

/** Enters pieces and freight; the conditions and CHECKs behind them stop what was refunded meanwhile. */
async function enterLine(tx: Tx, line: PlannedLine): Promise<void> {
  const { amountFen, quantity, cancelledQuantity, returnedQuantity } = line
  const entered = line.orderLineId
    ? await tx.$executeRaw`
        UPDATE "OrderLine" SET "refundedQuantity" = "refundedQuantity" + ${quantity}, "refundedFen" = "refundedFen" + ${amountFen},
          "cancelledQuantity" = "cancelledQuantity" + ${cancelledQuantity}, "returnedQuantity" = "returnedQuantity" + ${returnedQuantity}
        WHERE "id" = ${line.orderLineId}::uuid AND "refundedQuantity" + ${quantity} <= "quantity" AND "refundedFen" + ${amountFen} <= "totalFen"`
    : await tx.$executeRaw`
        UPDATE "SubOrder" SET "refundedShippingFen" = "refundedShippingFen" + ${amountFen}
        WHERE "id" = ${line.subOrderId}::uuid AND "refundedShippingFen" + ${amountFen} <= "shippingFen"`
  if (entered !== 1) throw new DomainError('refundTooMuch')
}

/** A part with nothing left to ship is on its way wholly, or, when nothing of it was shipped, cancelled. */
async function closeShipping(tx: Tx, orderId: string, now: Date): Promise<void> {
  const open = await tx.subOrder.findMany({
    where: { orderId, status: { in: ['TO_SHIP', 'PARTLY_SHIPPED'] } },
    include: { lines: { include: { shipmentLines: true } } },
  })
  for (const part of open) {
    const shipped = part.lines
      .flatMap((line) => line.shipmentLines)
      .reduce((sum, one) => sum + one.quantity, 0)
    const wanted = part.lines.reduce((sum, line) => sum + line.quantity - line.cancelledQuantity, 0)
    if (shipped < wanted) continue
    const autoConfirmAt = new Date(now.getTime() + env().AUTO_CONFIRM_DAYS * day)
    await tx.subOrder.update({
      where: { id: part.id },
      data: shipped ? { status: 'SHIPPED', autoConfirmAt } : { status: 'CANCELLED' },
    })
    if (shipped) continue
    await tx.orderEvent.create({
      data: { orderId, subOrderId: part.id, at: now, type: 'cancelled', data: { reason: 'refund' } },
    })
    await announce(tx, now, {
      type: 'sub-order.cancelled',
      payload: { subOrderId: part.id, reason: 'refund' },
    })
  }
}

/** The parts a refund concerns with the fen of each; one entry without a part when it concerns none. */
export function partsOfRefund(refund: {
  amountFen: number
  lines: { subOrderId: string; amountFen: number }[]
}) {
  const byPart = Map.groupBy(refund.lines, ({ subOrderId }) => subOrderId)
  if (!byPart.size) return [{ subOrderId: null, amountFen: refund.amountFen }]
  return [...byPart].map(([subOrderId, lines]) => ({
    subOrderId,
    amountFen: lines.reduce((sum, line) => sum + line.amountFen, 0),
  }))
}

/**
 * Writes down that money shall go back, before anybody asks Stripe: the refund's row, its place in the books, and the goods, which leave the
 * packing list and go back on sale at once when they were never shipped. The caller holds `lockForRefund`. Throws `refundTooMuch`.
 */
export async function writeRefund(tx: Tx, { lines, now, ...intent }: Intent): Promise<string> {
  await takeFromPayment(tx, intent.paymentId, intent.amountFen)
  for (const line of lines) await enterLine(tx, line)
  const refund = await tx.refund.create({
    data: {
      ...intent,
      createdAt: now,
      lines: {
        createMany: {
          data: lines.map(({ variantId: _variant, cancelledQuantity: _pieces, ...line }) => line),
        },
      },
    },
  })
  if (!lines.length) return refund.id
  const onSaleAgain = lines.flatMap(({ variantId, restockedQuantity }) =>
    variantId && restockedQuantity ? [{ variantId, quantity: restockedQuantity }] : [],
  )
  await restock(tx, onSaleAgain)
  await holdReturned(tx, onSaleAgain)
  for (const { subOrderId, amountFen } of partsOfRefund({ ...intent, lines }))
    await tx.orderEvent.create({
      data: { orderId: intent.orderId, subOrderId, at: now, type: 'refund-started', data: { amountFen } },
    })
  await closeShipping(tx, intent.orderId, now)
  await announce(tx, now, { type: 'refund.intended', payload: { refundId: refund.id } })
  return refund.id
}
