import Stripe from 'stripe'
import { db } from '@/lib/db'
import { checked, stripe } from '@/lib/stripe'
import type { Prisma } from '@/prisma/generated/client'
import { lockForRefund } from './read-refund-book'
import type { RefundStatus } from './refund-state-rules'
import { moveRefund, settleRefund } from './settle-refund'

type Intended = Prisma.RefundGetPayload<{ include: { payment: true } }>

/** Counts the call before it is made: whoever comes after a lost answer knows that there may have been one. */
async function claim(refundId: string, now: Date): Promise<Intended> {
  await db.refund.updateMany({
    where: { id: refundId, status: 'INTENDED' },
    data: { attempts: { increment: 1 }, triedAt: now },
  })
  return db.refund.findUniqueOrThrow({ where: { id: refundId }, include: { payment: true } })
}

/** The refund an earlier call made although its answer was lost. Stripe forgets keys after a day, not what is on the payment. */
async function findLost({ id, payment }: Intended): Promise<string | null> {
  const page = await stripe().refunds.list({ payment_intent: payment.paymentIntentId ?? '', limit: 100 })
  return page.data.find(({ metadata }) => metadata?.refundId === id)?.id ?? null
}

async function createAtStripe(refund: Intended): Promise<string> {
  const { id, orderId, amountFen, reason, payment } = refund
  const made = await stripe().refunds.create(
    {
      payment_intent: payment.paymentIntentId ?? '',
      amount: amountFen,
      ...(reason === 'BUYER_REQUEST' ? { reason: 'requested_by_customer' as const } : {}),
      metadata: { refundId: id, paymentId: payment.id, orderId },
    },
    { idempotencyKey: `refund:${id}` },
  )
  return checked(made, 'refund').id
}

/** Refused for good: too much, already refunded, too old. Anything else may go better another time. */
const isRefused = (error: unknown): error is Stripe.errors.StripeInvalidRequestError =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 400

async function ask(refund: Intended): Promise<{ stripeRefundId: string } | { refused: string }> {
  const made = refund.stripeRefundId ?? (refund.attempts > 1 ? await findLost(refund) : null)
  if (made) return { stripeRefundId: made }
  try {
    return { stripeRefundId: await createAtStripe(refund) }
  } catch (error) {
    if (!isRefused(error)) throw error
    const lost = await findLost(refund)
    return lost ? { stripeRefundId: lost } : { refused: error.code ?? error.message }
  }
}

/**
 * Asks Stripe for an intended refund, under a key of its own so that a repeated call makes no second one, and settles what comes of it. A
 * refusal for good fails the refund; other errors of Stripe are noted and thrown, and the intent stands. Returns where the refund is now.
 */
export async function sendRefund({ refundId, now }: { refundId: string; now: Date }): Promise<RefundStatus> {
  const refund = await claim(refundId, now)
  if (refund.status !== 'INTENDED') return refund.status
  try {
    const answer = await ask(refund)
    if ('stripeRefundId' in answer) return await settleRefund({ ...answer, now })
    return await db.$transaction(async (tx) => {
      await lockForRefund(tx, refund.orderId)
      return moveRefund(tx, { refundId, to: 'FAILED', failureReason: answer.refused, now })
    })
  } catch (error) {
    const lastError = error instanceof Error ? error.message.slice(0, 500) : String(error)
    await db.refund.updateMany({ where: { id: refundId, status: 'INTENDED' }, data: { lastError } })
    throw error
  }
}
