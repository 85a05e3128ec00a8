import type { OrderStatus } from '@/prisma/generated/enums'

/** What Stripe says of one Checkout Session, reduced to what decides. */
export type SessionFacts = {
  status: 'open' | 'complete' | 'expired' | null
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required' | null
  /** a delayed payment that has failed for good */
  failed: boolean
  amountFen: number | null
  currency: string | null
}

export type Settlement = 'pay' | 'refund' | 'close-expired' | 'close-failed' | 'wait' | 'nothing'

/**
 * What a session's state means for its order. A paid session never leaves an order unpaid: the order becomes paid, or, when it is
 * closed or paid by another session, the money goes back. Only the session that is open for the order (`isOpen`) may close it: one that
 * was replaced runs out unheard.
 */
export function decideSettlement(
  order: { status: OrderStatus; totalFen: number; paidByThis: boolean; isOpen: boolean },
  session: SessionFacts,
): Settlement {
  if (session.status === 'complete' && session.paymentStatus === 'paid') {
    if (session.amountFen !== order.totalFen || session.currency !== 'cny') return 'refund'
    if (order.status === 'AWAITING_PAYMENT') return 'pay'
    return order.paidByThis ? 'nothing' : 'refund'
  }
  if (order.status !== 'AWAITING_PAYMENT' || !order.isOpen) return 'nothing'
  if (session.status === 'expired') return 'close-expired'
  if (session.status === 'complete') return session.failed ? 'close-failed' : 'wait'
  return 'wait'
}
