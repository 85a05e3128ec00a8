import type Stripe from 'stripe'
import { db, type Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { checked, stripe } from '@/lib/stripe'
import type { Prisma } from '@/prisma/generated/client'
import { lockForRefund } from './read-refund-book'
import { canMoveRefund, type RefundStatus, refundStatusOf } from './refund-state-rules'
import { partsOfRefund, writeRefund } from './write-refund'

type RefundRow = Prisma.RefundGetPayload<{ include: { lines: true } }>
const eventTypes = { SUCCEEDED: 'refunded', FAILED: 'refund-failed' } as const

/** The money of a failed refund is ours again, and its pieces can be refunded anew; what was put back on sale stays there. */
async function takeBack(tx: Tx, refund: RefundRow): Promise<void> {
  for (const { orderLineId, subOrderId, quantity, amountFen } of refund.lines) {
    if (orderLineId)
      await tx.orderLine.update({
        where: { id: orderLineId },
        data: { refundedQuantity: { decrement: quantity }, refundedFen: { decrement: amountFen } },
      })
    else
      await tx.subOrder.update({
        where: { id: subOrderId },
        data: { refundedShippingFen: { decrement: amountFen } },
      })
  }
}

async function moveMoney(tx: Tx, refund: RefundRow, to: RefundStatus): Promise<void> {
  const wasBack = refund.status === 'SUCCEEDED'
  const isBack = to === 'SUCCEEDED'
  const step = (was: boolean, is: boolean) => (Number(is) - Number(was)) * refund.amountFen
  const payment = await tx.payment.update({
    where: { id: refund.paymentId },
    data: {
      refundingFen: { increment: step(!wasBack, to === 'PENDING') },
      refundedFen: { increment: step(wasBack, isBack) },
    },
  })
  if (payment.status !== 'REFUND_DUE' && payment.status !== 'REFUNDED') return
  const status = payment.refundedFen === payment.amountFen ? 'REFUNDED' : 'REFUND_DUE'
  if (status !== payment.status) await tx.payment.update({ where: { id: payment.id }, data: { status } })
}

/**
 * Moves a refund to where Stripe has it, with money, timeline and news, once: what is already there or further stays. The caller holds
 * `lockForRefund`.
 */
export async function moveRefund(
  tx: Tx,
  {
    refundId,
    to,
    failureReason,
    now,
  }: { refundId: string; to: RefundStatus; failureReason?: string; now: Date },
): Promise<RefundStatus> {
  const refund = await tx.refund.findUniqueOrThrow({ where: { id: refundId }, include: { lines: true } })
  if (!canMoveRefund(refund.status, to)) return refund.status
  await moveMoney(tx, refund, to)
  if (to === 'FAILED') await takeBack(tx, refund)
  const isEnd = to === 'SUCCEEDED' || to === 'FAILED'
  await tx.refund.update({
    where: { id: refundId },
    data: { status: to, failureReason, lastError: null, ...(isEnd ? { settledAt: now } : {}) },
  })
  if (isEnd)
    for (const { subOrderId, amountFen } of partsOfRefund(refund))
      await tx.orderEvent.create({
        data: { orderId: refund.orderId, subOrderId, at: now, type: eventTypes[to], data: { amountFen } },
      })
  const news = { PENDING: 'refund.pending', SUCCEEDED: 'refund.succeeded', FAILED: 'refund.failed' } as const
  if (to !== 'INTENDED') await announce(tx, now, { type: news[to], payload: { refundId } })
  return to
}

const idOf = (thing: string | { id: string } | null) =>
  typeof thing === 'string' ? thing : (thing?.id ?? null)

/** The row of a refund at Stripe: by its id, or by the metadata when the answer that named the id was lost. */
async function findRow(refund: Stripe.Refund) {
  const known = await db.refund.findUnique({ where: { stripeRefundId: refund.id } })
  if (known) return known
  const refundId = refund.metadata?.refundId
  if (!refundId) return adopt(refund)
  await db.refund.updateMany({
    where: { id: refundId, stripeRefundId: null },
    data: { stripeRefundId: refund.id },
  })
  return db.refund.findUnique({ where: { stripeRefundId: refund.id } })
}

type Found = Omit<Prisma.RefundUncheckedCreateInput, 'createdAt'>

/** A refund that had failed before we heard of it moved no money, and there may be none left to take for it: it is written down as it ended. */
async function writeFailed(tx: Tx, found: Found, { failure_reason }: Stripe.Refund, now: Date) {
  const ended = { status: 'FAILED', failureReason: failure_reason, createdAt: now, settledAt: now } as const
  const row = await tx.refund.create({ data: { ...found, ...ended } })
  const data = { amountFen: row.amountFen }
  await tx.orderEvent.create({ data: { orderId: row.orderId, at: now, type: eventTypes.FAILED, data } })
  await announce(tx, now, { type: 'refund.failed', payload: { refundId: row.id } })
  return row
}

/** A refund made by hand at Stripe enters our books too; null when its payment is none of ours. */
async function adopt(refund: Stripe.Refund) {
  const paymentIntentId = idOf(refund.payment_intent)
  const payment = paymentIntentId ? await db.payment.findUnique({ where: { paymentIntentId } }) : null
  if (!payment) return null
  const now = new Date(refund.created * 1000)
  return db.$transaction(async (tx) => {
    await lockForRefund(tx, payment.orderId)
    const known = await tx.refund.findUnique({ where: { stripeRefundId: refund.id } })
    if (known) return known
    const found = {
      orderId: payment.orderId,
      paymentId: payment.id,
      amountFen: refund.amount,
      currency: refund.currency.toUpperCase(),
      reason: 'OUTSIDE',
      note: '',
      idempotencyKey: `stripe:${refund.id}`,
      requestedBy: null,
      stripeRefundId: refund.id,
    } as const
    if (refundStatusOf(refund.status) === 'FAILED') return writeFailed(tx, found, refund, now)
    const refundId = await writeRefund(tx, { ...found, lines: [], now })
    return tx.refund.findUniqueOrThrow({ where: { id: refundId } })
  })
}

/**
 * The one end of every way a refund is heard of: the verb, webhooks, the job. Reads the refund at Stripe, then moves ours in one transaction
 * under the order's lock. May run any number of times, at once or late. Throws `notFound` for a refund of no payment of ours.
 */
export async function settleRefund({
  stripeRefundId,
  now,
}: {
  stripeRefundId: string
  now: Date
}): Promise<RefundStatus> {
  const refund = checked(await stripe().refunds.retrieve(stripeRefundId), 'refund', stripeRefundId)
  const to = refundStatusOf(refund.status)
  const row = await findRow(refund)
  if (!row) throw new DomainError('notFound')
  if (row.amountFen !== refund.amount || row.currency !== refund.currency.toUpperCase())
    throw new Error(`refund ${refund.id} is of another amount than ${row.id}`)
  if (!to) return row.status
  return db.$transaction(async (tx) => {
    await lockForRefund(tx, row.orderId)
    return moveRefund(tx, { refundId: row.id, to, failureReason: refund.failure_reason, now })
  })
}
