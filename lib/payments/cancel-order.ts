import Stripe from 'stripe'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { log } from '@/lib/log'
import type { Viewer } from '@/lib/permissions'
import { closeUnpaid } from './close-unpaid'

/**
 * Cancels one of the viewer's own unpaid orders and gives the stock back. If it was paid in the same moment it stays paid.
 * Throws `notFound`, `alreadyPaid`, `orderClosed`, `conflict` (a delayed payment is under way), `paymentUnavailable` (Stripe is out of
 * reach, so nobody can say that it will not be paid: the order stays).
 */
export async function cancelOrder({
  viewer,
  orderId,
  now,
}: {
  viewer: Viewer | null
  orderId: string
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'order:cancel')
  const order = await db.order.findFirst({
    where: { id: orderId, userId: viewer.userId },
    select: { status: true },
  })
  if (!order) throw new DomainError('notFound')
  if (order.status === 'PAID') throw new DomainError('alreadyPaid')
  if (order.status !== 'AWAITING_PAYMENT') throw new DomainError('orderClosed')
  try {
    await closeUnpaid({ orderId, reason: 'buyer', now })
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.warn('order not cancelled', { orderId, error })
    throw new DomainError('paymentUnavailable')
  }
  const { status } = await db.order.findUniqueOrThrow({ where: { id: orderId }, select: { status: true } })
  if (status === 'PAID') throw new DomainError('alreadyPaid')
  if (status === 'AWAITING_PAYMENT') throw new DomainError('conflict')
}
