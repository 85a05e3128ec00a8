import type Stripe from 'stripe'
import { db, type Tx, together } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { type CloseReason, closeOrder } from '@/lib/orders/close-order'
import { markPaid, readParts } from '@/lib/orders/mark-paid'
import type { Order } from '@/prisma/generated/client'
import { Prisma } from '@/prisma/generated/client'
import { paymentOf, readSession, sessionFacts } from './read-session'
import { decideSettlement, type Settlement } from './rules'
import { writeRefund } from './write-refund'

const told: Partial<Record<Settlement, string>> = {
  pay: 'order paid',
  refund: 'order paid too late',
  'close-expired': 'order cancelled',
  'close-failed': 'order cancelled',
}

type OrderState = Pick<Order, 'status' | 'totalFen' | 'currency' | 'closeReason'>
type Settled = { orderId: string; outcome: Settlement }

/** The payment row of a session: by its id, or by the metadata when the answer that named the id was lost. */
async function findPaymentRow(session: Stripe.Checkout.Session) {
  const known = await db.payment.findUnique({ where: { sessionId: session.id } })
  if (known) return known
  const paymentId = session.metadata?.paymentId
  if (!paymentId) return null
  await db.payment.updateMany({
    where: { id: paymentId, sessionId: null },
    data: { sessionId: session.id, url: session.url },
  })
  return db.payment.findUnique({ where: { sessionId: session.id } })
}

/**
 * The one end of every way a payment is heard of: webhook, return page, reconciler. Reads the session at Stripe, then settles payment,
 * order and stock in one transaction under the order's lock. May run any number of times, at once or late. Throws `notFound` for a
 * session no order knows (yet).
 */
export async function settleOrder({ sessionId, now }: { sessionId: string; now: Date }): Promise<Settled> {
  const session = await readSession(sessionId)
  const payment = await findPaymentRow(session)
  if (!payment) throw new DomainError('notFound')
  const settled = await db.$transaction((tx) => settle(tx, payment, session, now))
  if (settled.outcome in told) log.info(told[settled.outcome] ?? '', { orderId: settled.orderId })
  return settled
}

async function settle(
  tx: Tx,
  { id, orderId }: { id: string; orderId: string },
  session: Stripe.Checkout.Session,
  now: Date,
): Promise<Settled> {
  // Sent at once and answered in this order: the payment is read when the order is ours.
  const [[order], [paid], payment] = await together(
    tx.$queryRaw<OrderState[]>`
      SELECT "status", "totalFen", "currency", "closeReason" FROM "Order" WHERE "id" = ${orderId}::uuid FOR UPDATE`,
    readParts(tx, orderId),
    tx.payment.findUniqueOrThrow({ where: { id } }),
  )
  if (!order) throw new DomainError('notFound')
  const facts = sessionFacts(session)
  const outcome = decideSettlement(
    {
      ...order,
      paidByThis: payment.status !== 'OPEN' && payment.status !== 'EXPIRED',
      isOpen: payment.status === 'OPEN',
    },
    facts,
  )
  const { paymentIntentId, method } = paymentOf(session)
  const amountFen = session.amount_total ?? payment.amountFen
  if (outcome === 'pay') {
    const settled = Prisma.sql`
      UPDATE "Payment" SET "status" = 'PAID', "paymentIntentId" = ${paymentIntentId}, "method" = ${method}, "settledAt" = ${now}
      WHERE "id" = ${id}::uuid`
    await markPaid(tx, { orderId, method, now, payment: settled, ...paid })
  }
  if (outcome === 'refund' && (payment.status === 'OPEN' || payment.status === 'EXPIRED')) {
    await tx.payment.update({
      where: { id },
      // What came in is what goes back, whatever was asked for.
      data: { status: 'REFUND_DUE', paymentIntentId, method, amountFen, settledAt: now },
    })
    await writeRefund(tx, {
      orderId,
      paymentId: id,
      amountFen,
      currency: session.currency?.toUpperCase(),
      lines: [],
      reason: 'PAID_LATE',
      note: '',
      idempotencyKey: `late:${id}`,
      requestedBy: null,
      now,
    })
    await tx.orderEvent.create({ data: { orderId, at: now, type: 'paid-late' } })
    await announce(tx, now, { type: 'order.paid-late', payload: { orderId } })
  }
  if (outcome === 'close-expired' || outcome === 'close-failed') {
    await tx.payment.updateMany({
      where: { id, status: 'OPEN' },
      data: { status: 'EXPIRED', settledAt: now },
    })
    const ended: CloseReason = order.closeReason === 'buyer' ? 'buyer' : 'expired'
    await closeOrder(tx, { orderId, reason: outcome === 'close-expired' ? ended : 'payment-failed', now })
  }
  // Its order was settled by another session: this one has run out or failed unheard and need not be asked about again.
  if (outcome === 'nothing' && (facts.status === 'expired' || facts.failed))
    await tx.payment.updateMany({
      where: { id, status: 'OPEN' },
      data: { status: 'EXPIRED', settledAt: now },
    })
  return { orderId, outcome }
}
