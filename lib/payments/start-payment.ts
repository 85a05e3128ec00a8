import Stripe from 'stripe'
import { db, together } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { log } from '@/lib/log'
import { sessionLifeMs } from '@/lib/orders/rules'
import type { Viewer } from '@/lib/permissions'
import { isStripeTrouble, stripe } from '@/lib/stripe'
import type { Payment } from '@/prisma/generated/client'
import { createSession, type OrderToPay, orderToPay } from './create-session'
import { isKeySpent, isNeverMade, searchSession } from './lost-session'

/** The one open payment of an awaiting order, its row written before Stripe is asked, so that a lost answer can be asked for again. */
async function openPayment(userId: string, orderId: string, now: Date) {
  return db.$transaction(async (tx) => {
    const [, order, payments] = await together(
      tx.$queryRaw`SELECT 1 FROM "Order" WHERE "id" = ${orderId}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`,
      tx.order.findFirst({ where: { id: orderId, userId }, include: orderToPay }),
      tx.payment.findMany({ where: { orderId } }),
    )
    if (!order) throw new DomainError('notFound')
    if (order.status === 'PAID') throw new DomainError('alreadyPaid')
    if (order.status !== 'AWAITING_PAYMENT' || order.holdUntil <= now) throw new DomainError('orderClosed')
    const open = payments.find(({ status }) => status === 'OPEN')
    if (open) return { order, payment: open }
    const attempt = 1 + payments.length
    const expiresAt = new Date(now.getTime() + sessionLifeMs)
    return {
      order,
      payment: await tx.payment.create({
        data: { orderId, attempt, amountFen: order.totalFen, expiresAt, createdAt: now },
      }),
    }
  })
}

/**
 * What came of a call whose key is spent. A session that Stripe made all the same is the page; one made in other words is ended first, so
 * that never two can be paid. Null = there is none, and another attempt may begin.
 */
async function recoverPage(
  order: OrderToPay,
  payment: Payment,
  error: unknown,
): Promise<{ url: string } | null> {
  const session = await searchSession(payment)
  if (!session) return null
  if (session.status === 'open' && !(error instanceof Stripe.errors.StripeIdempotencyError))
    return storeSession(order, payment.id, session)
  await db.payment.updateMany({ where: { id: payment.id }, data: { sessionId: session.id } })
  if (session.status === 'open') await stripe().checkout.sessions.expire(session.id)
  return null
}

/** The page of one attempt, or null when this attempt can never have one. Throws Stripe's errors. */
async function pageOf(order: OrderToPay, payment: Payment): Promise<{ url: string } | null> {
  try {
    return await storeSession(order, payment.id, await createSession(order, payment))
  } catch (error) {
    if (isKeySpent(error)) return recoverPage(order, payment, error)
    if (isNeverMade(error)) return null
    throw error
  }
}

/**
 * The address of the hosted payment page for one of the viewer's own awaiting orders. The same open session is given again, however
 * often it is asked for. Throws `notFound`, `alreadyPaid`, `orderClosed`, `paymentUnavailable`.
 */
export async function startPayment({
  viewer,
  orderId,
  now,
}: {
  viewer: Viewer | null
  orderId: string
  now: Date
}): Promise<{ url: string }> {
  assertUserCan(viewer, 'order:pay')
  for (let tries = 0; tries < 2; tries++) {
    const { order, payment } = await openPayment(viewer.userId, orderId, now)
    if (payment.url) return { url: payment.url }
    try {
      const page = await pageOf(order, payment)
      if (page) return page
    } catch (error) {
      if (!isStripeTrouble(error)) throw error
      log.warn('payment page not made', { orderId, paymentId: payment.id, error })
      break
    }
    await db.payment.updateMany({
      where: { id: payment.id, url: null, status: 'OPEN' },
      data: { status: 'EXPIRED', settledAt: now },
    })
  }
  throw new DomainError('paymentUnavailable')
}

async function storeSession(
  order: OrderToPay,
  paymentId: string,
  session: Stripe.Checkout.Session,
): Promise<{ url: string }> {
  if (!session.url) throw new DomainError('paymentUnavailable')
  // The stock is held exactly as long as the page can be paid.
  const held = await db.$executeRaw`
    WITH stored AS (UPDATE "Payment" SET "sessionId" = ${session.id}, "url" = ${session.url}, "offered" = ${session.payment_method_types} WHERE "id" = ${paymentId}::uuid)
    UPDATE "Order" SET "holdUntil" = ${new Date(session.expires_at * 1000)} WHERE "id" = ${order.id}::uuid AND "status" = 'AWAITING_PAYMENT'`
  if (held === 1) return { url: session.url }
  // Closed while the page was made: nobody shall pay there. Should it be paid all the same, the money goes back.
  await stripe()
    .checkout.sessions.expire(session.id)
    .catch(() => {})
  throw new DomainError('orderClosed')
}
