import Stripe from 'stripe'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { type CloseReason, closeOrder } from '@/lib/orders/close-order'
import { stripe } from '@/lib/stripe'
import { readSession } from './read-session'
import type { Settlement } from './rules'
import { settleOrder } from './settle-order'
import { findLostSession } from './start-payment'

/**
 * Makes sure the order's open session can no longer be paid. Returns its id when there is one to settle, null when there never was one.
 * A session that completed meanwhile stays as it is. Throws when Stripe cannot be reached.
 */
async function endSession(orderId: string): Promise<string | null> {
  const payment = await db.payment.findFirst({ where: { orderId, status: 'OPEN' } })
  if (!payment) return null
  const sessionId = payment.sessionId ?? (await findLostSession(payment))
  if (!sessionId) return null
  try {
    await stripe().checkout.sessions.expire(sessionId)
  } catch (error) {
    // Only open sessions can be expired: this one is complete or expired already, which settling will see.
    if (
      !(error instanceof Stripe.errors.StripeInvalidRequestError) ||
      (await readSession(sessionId)).status === 'open'
    )
      throw error
  }
  return sessionId
}

/**
 * Closes an unpaid order: first its session at Stripe, then order and stock here. If it was paid in the same moment it ends up paid.
 * Returns what came of it; 'wait' = a delayed payment is under way, the order stays.
 */
export async function closeUnpaid({
  orderId,
  reason,
  now,
}: {
  orderId: string
  reason: CloseReason
  now: Date
}): Promise<Settlement> {
  // Stripe tells of the end by webhook, perhaps before we go on: the reason must be there first.
  await db.order.updateMany({
    where: { id: orderId, status: 'AWAITING_PAYMENT' },
    data: { closeReason: reason },
  })
  const sessionId = await endSession(orderId)
  if (sessionId) return (await settleOrder({ sessionId, now })).outcome
  const outcome = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Order" WHERE "id" = ${orderId}::uuid FOR UPDATE`
    // A session made since we looked is for the next run to end.
    if (await tx.payment.count({ where: { orderId, status: 'OPEN', sessionId: { not: null } } }))
      return 'wait'
    await tx.payment.updateMany({
      where: { orderId, status: 'OPEN' },
      data: { status: 'EXPIRED', settledAt: now },
    })
    return (await closeOrder(tx, { orderId, reason, now })) ? 'close-expired' : 'nothing'
  })
  if (outcome === 'close-expired') log.info('order cancelled', { orderId, reason })
  return outcome
}
