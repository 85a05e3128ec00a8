import { day } from '@/lib/dates'
import type { RefundStatus } from '@/prisma/generated/enums'

export type { RefundReason, RefundStatus } from '@/prisma/generated/enums'

const windowDays: Record<string, number> = { alipay: 90, wechat_pay: 180 }

/** Days after the payment in which its method can be refunded (Stripe's documentation of Alipay and WeChat Pay); null = no limit. */
export function refundWindowDays(method: string | null): number | null {
  return windowDays[method ?? ''] ?? null
}

/** Whether a payment can still be refunded the way it came. */
export function isInRefundWindow(method: string | null, paidAt: Date, now: Date): boolean {
  const days = refundWindowDays(method)
  return days === null || now.getTime() <= paidAt.getTime() + days * day
}

const ranks = ['INTENDED', 'PENDING', 'SUCCEEDED', 'FAILED'] as const satisfies RefundStatus[]

/**
 * Whether Stripe's word moves a refund on. It only ever moves forward, so that a stale answer changes nothing; a refund that succeeded
 * may still fail, when the bank sends it back.
 */
export function canMoveRefund(from: RefundStatus, to: RefundStatus): boolean {
  return ranks.indexOf(to) > ranks.indexOf(from)
}

/** Our word for Stripe's; null for one we do not know, which decides nothing. */
export function refundStatusOf(word: string | null): RefundStatus | null {
  if (word === 'succeeded') return 'SUCCEEDED'
  if (word === 'failed' || word === 'canceled') return 'FAILED'
  return word === 'pending' || word === 'requires_action' ? 'PENDING' : null
}

export type RefundState = 'refunding' | 'partly' | 'refunded'

/** How much of a paid order has gone back, in a word: a view of the sums, never a state of its own. Null = nothing has. */
export function refundStateOf(
  payments: { status: string; amountFen: number; refundingFen: number; refundedFen: number }[],
): RefundState | null {
  const paid = payments.find(({ status }) => status === 'PAID')
  if (!paid) return null
  if (paid.refundedFen === paid.amountFen) return 'refunded'
  if (paid.refundingFen > 0) return 'refunding'
  return paid.refundedFen > 0 ? 'partly' : null
}
