import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { stripe } from '@/lib/stripe'
import { refundStatusOf } from './refund-state-rules'
import { settleRefund } from './settle-refund'

const windowMs = 30 * day

/**
 * Goes through Stripe's refunds of the last 30 days and settles each that we do not have as Stripe has it: made there by hand, or sent back by
 * a bank after it had succeeded, while the webhook was lost. Refunds of payments that are not ours (another shop's on the same account) are
 * passed over and said once a run; other errors are thrown at the end. Run by the worker.
 */
export async function reconcileRefunds({ now }: { now: Date }): Promise<{ seen: number; settled: number }> {
  const oldest = (now.getTime() - windowMs) / 1000
  let [seen, settled] = [0, 0]
  const errors: unknown[] = []
  const strange: string[] = []
  for await (const refund of stripe().refunds.list({ limit: 100 })) {
    if (refund.created < oldest) break
    seen++
    const own = await db.refund.findUnique({
      where: { stripeRefundId: refund.id },
      select: { status: true },
    })
    if (own && own.status === refundStatusOf(refund.status)) continue
    try {
      await settleRefund({ stripeRefundId: refund.id, now })
      settled++
    } catch (error) {
      if (error instanceof DomainError && error.code === 'notFound') strange.push(refund.id)
      else errors.push(error)
    }
  }
  if (strange.length)
    log.warn('refunds at Stripe of no payment of ours', {
      count: strange.length,
      refundIds: strange.slice(0, 10),
    })
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${seen} refunds could not be settled`)
  return { seen, settled }
}
