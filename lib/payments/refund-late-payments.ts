import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { checked, stripe } from '@/lib/stripe'

async function refundOne(payment: {
  id: string
  paymentIntentId: string | null
  refundId: string | null
}): Promise<boolean> {
  if (!payment.paymentIntentId)
    throw new Error(`payment ${payment.id} is due for refund but names no payment intent`)
  const refund = payment.refundId
    ? checked(await stripe().refunds.retrieve(payment.refundId), 'refund', payment.refundId)
    : checked(
        await stripe().refunds.create(
          { payment_intent: payment.paymentIntentId, metadata: { paymentId: payment.id } },
          { idempotencyKey: `late-refund:${payment.id}` },
        ),
        'refund',
      )
  if (refund.status === 'failed' || refund.status === 'canceled')
    throw new Error(`refund ${refund.id} of payment ${payment.id} ${refund.status}`)
  // Alipay and WeChat Pay refund later: it is not refunded before Stripe says so.
  const status = refund.status === 'succeeded' ? 'REFUNDED' : 'REFUND_DUE'
  await db.payment.updateMany({
    where: { id: payment.id, status: 'REFUND_DUE' },
    data: { refundId: refund.id, status },
  })
  if (status === 'REFUNDED') log.info('payment refunded', { paymentId: payment.id, reason: 'late' })
  return status === 'REFUNDED'
}

/** Gives back the money of payments that came for an order already closed or already paid. */
export async function refundLatePayments(): Promise<{ refunded: number }> {
  const due = await db.payment.findMany({
    where: { status: 'REFUND_DUE' },
    select: { id: true, paymentIntentId: true, refundId: true },
  })
  let refunded = 0
  const errors: unknown[] = []
  for (const payment of due) {
    try {
      if (await refundOne(payment)) refunded++
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${due.length} late payments could not be refunded`)
  return { refunded }
}
