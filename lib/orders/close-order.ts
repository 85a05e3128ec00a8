import { returnStock } from '@/lib/catalog/move-stock'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { holdReturned } from '@/lib/quality/hold-returned'

export type CloseReason = 'buyer' | 'expired' | 'payment-failed'

/**
 * Closes an order that was never paid and gives its stock back, once: of two calls the second finds it closed and returns false.
 * The caller has made sure at Stripe that it can no longer be paid.
 */
export async function closeOrder(
  tx: Tx,
  { orderId, reason, now }: { orderId: string; reason: CloseReason; now: Date },
): Promise<boolean> {
  const status = reason === 'expired' ? 'EXPIRED' : 'CANCELLED'
  const { count } = await tx.order.updateMany({
    where: { id: orderId, status: 'AWAITING_PAYMENT' },
    data: { status, closedAt: now },
  })
  if (count !== 1) return false
  await tx.subOrder.updateMany({
    where: { orderId, status: 'AWAITING_PAYMENT' },
    data: { status: 'CANCELLED' },
  })
  const lines = await tx.orderLine.findMany({
    where: { subOrder: { orderId } },
    select: { variantId: true, quantity: true },
  })
  await returnStock(tx, lines)
  await holdReturned(tx, lines)
  await tx.orderEvent.create({
    data: { orderId, at: now, type: reason === 'expired' ? 'expired' : 'cancelled', data: { reason } },
  })
  await announce(tx, now, { type: 'order.cancelled', payload: { orderId, reason } })
  return true
}
