import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { POST } from '@/app/api/stripe/webhook/route'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { closeOrder } from '@/lib/orders/close-order'
import { createLivePayments, type LivePayments } from '@/prisma/factories/live-payments'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { createOpenPayment, moneyOf } from '@/prisma/factories/payments'
import { basket } from '@/scripts/stripe-sandbox/test-world'
import { reconcilePayments } from './reconcile-payments'
import { sendRefunds } from './send-refunds'
import { settleOrder } from './settle-order'

let live: LivePayments
beforeAll(async () => {
  live = await createLivePayments()
})
afterEach(() => live.sandbox.heal())
afterAll(() => live.close())

const open = () => createOpenPayment({ now: live.now() })
const paidOnce = {
  status: 'PAID',
  parts: ['TO_SHIP'],
  payments: ['PAID'],
  events: ['placed', 'paid'],
  stock: [[9, 0]],
}
const paidMails = async (email: string) =>
  (await live.mailsTo(email)).filter((subject) => subject.endsWith('is paid')).length

test('scenario 7: checkout.session.completed comes five times at once: one payment, one mail, one sale', async () => {
  const { orderId, sessionId, viewer } = await open()
  const type = 'checkout.session.completed'
  live.sandbox.orderWebhook({ rule: 'duplicate', type, count: 1, ms: 0, copies: 5 })
  await live.payAndTell(sessionId)
  const told = live.answers.slice(-8)
  expect(told.every((status) => status === 200)).toBe(true)
  expect(told).toHaveLength(8)
  expect(await moneyOf(orderId)).toEqual(paidOnce)
  expect(await paidMails(viewer.email)).toBe(1)
  const { variant } = await db.orderLine.findFirstOrThrow({
    where: { subOrder: { orderId } },
    include: { variant: { include: { product: true } } },
  })
  expect(variant.product.soldCount).toBe(1)
})

test.each(['success page', 'reconciler', 'both at once'])(
  'scenario 8: the webhook never comes, and the %s settles the order once',
  async (way) => {
    live.sandbox.setWebhookMode('drop')
    const { orderId, sessionId, viewer } = await open()
    await live.payAndTell(sessionId)
    await live.wait(3 * minute)
    expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
    const page = () => settleOrder({ sessionId, now: live.now() })
    const job = () => reconcilePayments({ now: live.now() })
    const ways = { 'success page': [page], reconciler: [job], 'both at once': [page, job, page, job] }
    await Promise.all(ways[way as keyof typeof ways].map((go) => go()))
    expect(await moneyOf(orderId)).toEqual(paidOnce)
    expect(await paidMails(viewer.email)).toBe(1)
  },
)

test('scenario 9: the events of a payment come in reverse, and the end is the same', async () => {
  live.sandbox.setWebhookMode('reverse')
  const { orderId, sessionId } = await open()
  await live.payAndTell(sessionId)
  const { payment_intent } = await live.stripe.checkout.sessions.retrieve(sessionId)
  const where = { objectId: String(payment_intent), type: 'payment_intent.created', handledAt: { not: null } }
  await expect.poll(() => db.stripeEvent.count({ where })).toBe(1)
  const rows = await db.stripeEvent.findMany({
    where: { objectId: { in: [sessionId, String(payment_intent)] } },
    orderBy: { receivedAt: 'asc' },
  })
  expect(rows.map(({ type }) => type)).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'payment_intent.created',
  ])
  expect(await moneyOf(orderId)).toEqual(paidOnce)
})

test('scenario 9: refund.updated comes before refund.created, and the end is the same', async () => {
  const { orderId, sessionId } = await open()
  live.sandbox.setWebhookMode('drop')
  await live.stripe.checkout.sessions.retrieve(sessionId)
  await db.$transaction((tx) => closeOrder(tx, { orderId, reason: 'expired', now: live.now() }))
  await live.payAndTell(sessionId, 'alipay')
  await settleOrder({ sessionId, now: live.now() })
  await sendRefunds({ now: live.now() })
  expect((await moneyOf(orderId)).payments).toEqual(['REFUND_DUE'])
  await live.wait(2 * minute)
  const refund = (await live.stripe.refunds.list({ limit: 1 })).data[0]
  const events = await live.eventsOf(refund?.id ?? '')
  expect(events.map(({ type }) => type)).toEqual(['refund.created', 'refund.updated'])
  for (const event of events.toReversed()) await live.deliver(event, live.now())
  expect(await moneyOf(orderId)).toMatchObject({
    status: 'EXPIRED',
    payments: ['REFUNDED'],
    stock: [[10, 0]],
  })
})

test('scenario 10: a webhook for a payment that is not committed yet is answered 409 and comes again', async () => {
  const { orderId } = await createPlacedOrder({ now: live.now() })
  const { totalFen } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  const paymentId = randomUUID()
  const price_data = { currency: 'cny', unit_amount: totalFen, product_data: { name: 'All of it' } }
  const session = await live.stripe.checkout.sessions.create(
    basket({
      line_items: [{ quantity: 1, price_data }],
      shipping_options: [],
      metadata: { orderId, paymentId },
    }),
  )
  await live.payAndTell(session.id)
  expect(live.answers.slice(-4).filter((status) => status === 409)).toHaveLength(1)
  await db.payment.create({
    data: { id: paymentId, orderId, attempt: 1, amountFen: totalFen, createdAt: live.now() },
  })
  await live.wait(1_000)
  expect(await moneyOf(orderId)).toEqual(paidOnce)
})

test('scenario 11: what is not Stripe’s own fresh word is answered 400 and nothing is written; of two signatures one is enough', async () => {
  live.sandbox.setWebhookMode('drop')
  const { orderId, sessionId } = await open()
  await live.payAndTell(sessionId)
  const event = (await live.eventsOf(sessionId)).at(-1)
  if (!event) throw new Error('no event')
  const body = JSON.stringify(event)
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? ''
  const sign = (payload: string, more: object = {}) =>
    new Stripe('sk_test_signer').webhooks.generateTestHeaderString({ payload, secret, ...more })
  const post = async (payload: string, signature?: string) => {
    const headers: Record<string, string> = signature === undefined ? {} : { 'stripe-signature': signature }
    return (await POST(new Request('http://localhost/', { method: 'POST', body: payload, headers }))).status
  }
  const six = Math.floor(Date.now() / 1000) - 360
  const live1 = JSON.stringify({ ...event, livemode: true })
  const connected = JSON.stringify({ ...event, account: 'acct_1' })
  const forged: [string, string?][] = [
    [body],
    [body, 't=1,v1=00'],
    [body, sign(body, { secret: 'whsec_other' })],
    [body, sign(body, { timestamp: six })],
    [body.replace('"paid"', '"unpaid"'), sign(body)],
    // Well signed, but of the other mode or another account.
    [live1, sign(live1)],
    [connected, sign(connected)],
  ]
  for (const [payload, signature] of forged) expect(await post(payload, signature)).toBe(400)
  expect(await db.stripeEvent.findUnique({ where: { id: event.id } })).toBeNull()
  expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
  const [time, good] = sign(body).split(',')
  expect(await post(body, `${time},v1=${'0'.repeat(64)},${good}`)).toBe(200)
  expect(await post(body, `${time},${good}`)).toBe(200)
  expect(await moneyOf(orderId)).toEqual(paidOnce)
})
