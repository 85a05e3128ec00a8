import type Stripe from 'stripe'
import { appUrl } from '@/lib/env'
import { type Locale, toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { takesMail } from '@/lib/mail'
import { checked, stripe } from '@/lib/stripe'
import type { Prisma } from '@/prisma/generated/client'
import { wantedMethods } from './rules'

/** What a payment page is made of. */
export const orderToPay = {
  user: { select: { email: true } },
  subOrders: { orderBy: { number: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.OrderInclude
/** As many lines as Stripe takes in one session. */
const maxLineItems = 100
export type OrderToPay = Prisma.OrderGetPayload<{ include: typeof orderToPay }>

function lineItems(order: OrderToPay, locale: Locale): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const t = translator(locale, 'payment')
  // Minor units of the order's own currency: fen, but whole yen.
  const item = (name: string, amount: number, quantity: number) => ({
    quantity,
    price_data: {
      currency: order.currency.toLowerCase(),
      unit_amount: amount,
      product_data: { name: name.slice(0, 250) },
    },
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
    allowed_payment_method_types: [...wantedMethods],
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
