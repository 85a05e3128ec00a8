import Stripe from 'stripe'
import { db } from '@/lib/db'
import { receiveEvent } from '@/lib/payments/receive-event'
import { settleOrder } from '@/lib/payments/settle-order'
import { startPayment } from '@/lib/payments/start-payment'
import { replaceStripe } from '@/lib/stripe'
import type { SandboxOptions } from '@/scripts/stripe-sandbox/sandbox'
import { createWorld, SECRET_KEY } from '@/scripts/stripe-sandbox/test-world'
import { createPlacedOrder } from './orders'

/** A payment sandbox of this test file with the shop's own SDK pointed at it; its webhooks wait for `deliver`. */
export async function createPayments(options: Partial<SandboxOptions> = {}) {
  const world = await createWorld(options)
  world.sandbox.setWebhookMode('drop')
  const connection = {
    host: '127.0.0.1',
    port: world.sandbox.port,
    protocol: 'http',
    telemetry: false,
  } as const
  replaceStripe(new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 2, timeout: 5_000 }))
  return {
    ...world,
    /** The events Stripe holds about one object, oldest first. */
    async eventsOf(objectId: string): Promise<Stripe.Event[]> {
      const { data } = await world.stripe.events.list({ limit: 100 })
      return data.filter(({ data: { object } }) => 'id' in object && object.id === objectId).reverse()
    },
    /** Hands an event to the shop as its webhook route does once the signature is checked. */
    deliver: (event: Stripe.Event, at = new Date()) => receiveEvent({ event, now: at }),
    /** The SDK pointed at a port where nobody listens. */
    goDown: () =>
      replaceStripe(new Stripe(SECRET_KEY, { ...connection, port: 9, maxNetworkRetries: 0, timeout: 2_000 })),
    comeBack: () =>
      replaceStripe(new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 2, timeout: 5_000 })),
  }
}

export type Payments = Awaited<ReturnType<typeof createPayments>>

/** An awaiting order with its open payment page. */
export async function createOpenPayment(wanted: Parameters<typeof createPlacedOrder>[0] = {}) {
  const placed = await createPlacedOrder(wanted)
  await startPayment({ ...placed, now: wanted.now ?? new Date() })
  const payment = await db.payment.findFirstOrThrow({ where: { orderId: placed.orderId, status: 'OPEN' } })
  if (!payment.sessionId) throw new Error('the payment has no session')
  return { ...placed, paymentId: payment.id, sessionId: payment.sessionId }
}

/** An order paid at the sandbox: one piece of a new variant, by card, unless told otherwise. */
export async function createStripePaidOrder(
  payments: Payments,
  {
    method = 'card',
    ...wanted
  }: { method?: 'card' | 'alipay' | 'wechat_pay' } & Parameters<typeof createPlacedOrder>[0] = {},
) {
  const opened = await createOpenPayment(wanted)
  await payments.pay(opened.sessionId, method)
  await settleOrder({ sessionId: opened.sessionId, now: wanted.now ?? new Date() })
  const payment = await db.payment.findUniqueOrThrow({ where: { id: opened.paymentId } })
  const subOrders = await db.subOrder.findMany({
    where: { orderId: opened.orderId },
    orderBy: { number: 'asc' },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
  return { ...opened, paymentIntentId: payment.paymentIntentId ?? '', subOrders }
}

/** Everything about an order that a payment changes, with the stock of its variants. */
export async function moneyOf(orderId: string) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      payments: { orderBy: { attempt: 'asc' } },
      events: { orderBy: { id: 'asc' } },
      subOrders: { include: { lines: { include: { variant: { include: { stock: true } } } } } },
    },
  })
  return {
    status: order.status,
    parts: order.subOrders.map(({ status }) => status),
    payments: order.payments.map(({ status }) => status),
    events: order.events.map(({ type }) => type),
    stock: order.subOrders.flatMap(({ lines }) =>
      lines.map(({ variant: { stock } }) => [stock?.available, stock?.reserved]),
    ),
  }
}
