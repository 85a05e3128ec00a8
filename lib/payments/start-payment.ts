import Stripe from 'stripe'
import { db } from '@/lib/db'
import { appUrl } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { type Locale, toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { log } from '@/lib/log'
import { takesMail } from '@/lib/mail'
import { sessionLifeMs } from '@/lib/orders/rules'
import type { Viewer } from '@/lib/permissions'
import { checked, stripe } from '@/lib/stripe'
import type { Prisma } from '@/prisma/generated/client'

const orderInclude = {
  user: { select: { email: true } },
  subOrders: { orderBy: { number: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.OrderInclude
/** As many lines as Stripe takes in one session. */
const maxLineItems = 100
type OrderToPay = Prisma.OrderGetPayload<{ include: typeof orderInclude }>

function lineItems(order: OrderToPay, locale: Locale): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const t = translator(locale, 'payment')
  const item = (name: string, fen: number, quantity: number) => ({
    quantity,
    price_data: { currency: 'cny', unit_amount: fen, product_data: { name: name.slice(0, 250) } },
  })
  const count = order.subOrders.reduce((sum, part) => sum + part.lines.length + 1, 0)
  if (count > maxLineItems)
    return order.subOrders.map((part) =>
      item(`${pick(part, 'factoryName', locale)} · ${part.number}`, part.totalFen, 1),
    )
  return order.subOrders.flatMap((part) => [
    ...part.lines.map((line) =>
      item(
        [pick(line, 'title', locale), pick(line, 'options', locale)].filter(Boolean).join(' · '),
        line.unitFen,
        line.quantity,
      ),
    ),
    ...(part.shippingFen
      ? [item(t('freight', { factory: pick(part, 'factoryName', locale) }), part.shippingFen, 1)]
      : []),
  ])
}

function sessionParams(
  order: OrderToPay,
  payment: { id: string; expiresAt: Date },
): Stripe.Checkout.SessionCreateParams {
  const locale = toLocale(order.locale)
  const orderUrl = `${appUrl()}/${locale}/account/orders/${order.id}`
  const metadata = { orderId: order.id, paymentId: payment.id, orderNumber: order.number }
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    line_items: lineItems(order, locale),
    allowed_payment_method_types: ['card', 'alipay', 'wechat_pay'],
    payment_method_options: { wechat_pay: { client: 'web' } },
    adaptive_pricing: { enabled: false },
    client_reference_id: order.id,
    ...(takesMail(order.user.email) ? { customer_email: order.user.email } : {}),
    locale: locale === 'zh' ? 'zh' : 'en',
    metadata,
    payment_intent_data: { metadata, transfer_group: `order_${order.id}`, description: order.number },
    expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
    success_url: `${appUrl()}/api/stripe/return?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${orderUrl}?payment=cancelled`,
  }
}

/** The one open payment of an awaiting order, its row written before Stripe is asked, so that a lost answer can be asked for again. */
async function openPayment(userId: string, orderId: string, now: Date) {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Order" WHERE "id" = ${orderId}::uuid FOR UPDATE`
    const order = await tx.order.findFirst({ where: { id: orderId, userId }, include: orderInclude })
    if (!order) throw new DomainError('notFound')
    if (order.status === 'PAID') throw new DomainError('alreadyPaid')
    if (order.status !== 'AWAITING_PAYMENT' || order.holdUntil <= now) throw new DomainError('orderClosed')
    const open = await tx.payment.findFirst({ where: { orderId, status: 'OPEN' } })
    if (open) return { order, payment: open }
    const attempt = 1 + (await tx.payment.count({ where: { orderId } }))
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
 * A session that Stripe will not make with these words (too late for its expiry): another attempt may, with a fresh one. Not a 409:
 * there the same call is still under way, from another tab.
 */
const neverMade = (error: unknown) =>
  (error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeIdempotencyError) &&
  error.statusCode !== 409

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
      return await storeSession(order, payment.id, await createSession(order, payment))
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error
      log.warn('payment page not made', { orderId, paymentId: payment.id, error })
      if (!neverMade(error)) break
      await db.payment.updateMany({
        where: { id: payment.id, sessionId: null, status: 'OPEN' },
        data: { status: 'EXPIRED', settledAt: now },
      })
    }
  }
  throw new DomainError('paymentUnavailable')
}

async function storeSession(
  order: OrderToPay,
  paymentId: string,
  session: Stripe.Checkout.Session,
): Promise<{ url: string }> {
  if (!session.url) throw new DomainError('paymentUnavailable')
  await db.payment.updateMany({ where: { id: paymentId }, data: { sessionId: session.id, url: session.url } })
  // The stock is held exactly as long as the page can be paid.
  const { count } = await db.order.updateMany({
    where: { id: order.id, status: 'AWAITING_PAYMENT' },
    data: { holdUntil: new Date(session.expires_at * 1000) },
  })
  if (count === 1) return { url: session.url }
  // Closed while the page was made: nobody shall pay there. Should it be paid all the same, the money goes back.
  await stripe()
    .checkout.sessions.expire(session.id)
    .catch(() => {})
  throw new DomainError('orderClosed')
}

/** Creates the session of a payment row, or gets the one whose answer was lost: Stripe keeps the key for a day. Throws Stripe's errors. */
export async function createSession(
  order: OrderToPay,
  payment: { id: string; attempt: number; expiresAt: Date | null },
): Promise<Stripe.Checkout.Session> {
  const params = sessionParams(order, { id: payment.id, expiresAt: payment.expiresAt ?? order.holdUntil })
  const session = await stripe().checkout.sessions.create(params, {
    idempotencyKey: `order:${order.id}:attempt:${payment.attempt}`,
  })
  return checked(session, 'checkout.session')
}

/** The session of a payment row whose creating call's answer was lost, or null when it never came to be. */
export async function findLostSession(payment: {
  id: string
  orderId: string
  attempt: number
  expiresAt: Date | null
}): Promise<string | null> {
  const order = await db.order.findUniqueOrThrow({ where: { id: payment.orderId }, include: orderInclude })
  try {
    const session = await createSession(order, payment)
    await db.payment.update({ where: { id: payment.id }, data: { sessionId: session.id, url: session.url } })
    return session.id
  } catch (error) {
    if (neverMade(error)) return null
    throw error
  }
}
