import Stripe from 'stripe'
import { db } from '@/lib/db'
import { sendRefund } from './send-refund'
import { settleRefund } from './settle-refund'

/**
 * Sends every intended refund and asks after every pending one, the longest untouched first, until Stripe has settled them. What fails is
 * tried again by the next run; its errors are thrown at the end. Run by the worker.
 */
export async function sendRefunds({
  now,
  limit = 200,
}: {
  now: Date
  limit?: number
}): Promise<{ asked: number; settled: number }> {
  const open = await db.refund.findMany({
    where: { status: { in: ['INTENDED', 'PENDING'] } },
    select: { id: true, stripeRefundId: true, status: true },
    orderBy: [{ triedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    take: limit,
  })
  let settled = 0
  const errors: unknown[] = []
  for (const { id, stripeRefundId, status } of open) {
    try {
      const after =
        status === 'PENDING' && stripeRefundId
          ? await askAfter(id, stripeRefundId, now)
          : await sendRefund({ refundId: id, now })
      if (after === 'SUCCEEDED' || after === 'FAILED') settled++
    } catch (error) {
      errors.push(error)
      // Nobody there: the others would only wait for the same silence.
      if (error instanceof Stripe.errors.StripeConnectionError) break
    }
  }
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${open.length} refunds could not be sent`)
  return { asked: open.length, settled }
}

async function askAfter(id: string, stripeRefundId: string, now: Date) {
  await db.refund.updateMany({ where: { id }, data: { triedAt: now } })
  return settleRefund({ stripeRefundId, now })
}
