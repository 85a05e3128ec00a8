import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createOpenPayment, createPayments, moneyOf, type Payments } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { reconcilePayments } from './reconcile-payments'
import { sendRefunds } from './send-refunds'
import { settleOrder } from './settle-order'

let payments: Payments
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())

const now = () => new Date()
const soon = () => new Date(Date.now() + 3 * minute)
const paidOnce = {
  status: 'PAID',
  parts: ['TO_SHIP'],
  payments: ['PAID'],
  events: ['placed', 'paid'],
  stock: [[9, 0]],
}
const newsOf = (orderId: string, type: string) =>
  db.domainEvent.count({ where: { type, payload: { path: ['orderId'], equals: orderId } } })

describe('a paid session', () => {
  test('told five times at once is one payment, one sale and one piece of news', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'card')
    const [event] = (await payments.eventsOf(sessionId)).slice(-1)
    if (!event) throw new Error('no event')
    await Promise.all(Array.from({ length: 5 }, () => payments.deliver(event)))
    expect(await moneyOf(orderId)).toEqual(paidOnce)
    expect(await newsOf(orderId, 'order.paid')).toBe(1)
    const line = await db.orderLine.findFirstOrThrow({
      where: { subOrder: { orderId } },
      include: { variant: { include: { product: true } } },
    })
    expect(line.variant.product.soldCount).toBe(1)
    expect(await db.payment.findFirst({ where: { orderId } })).toMatchObject({
      method: 'card',
      paymentIntentId: expect.stringMatching(/^pi_/),
    })
  })

  test('heard of by webhook, return page and reconciler at once is settled once', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'alipay')
    const events = await payments.eventsOf(sessionId)
    await Promise.all([
      ...events.map((event) => payments.deliver(event)),
      settleOrder({ sessionId, now: now() }),
      settleOrder({ sessionId, now: now() }),
      reconcilePayments({ now: soon() }),
    ])
    expect(await moneyOf(orderId)).toEqual(paidOnce)
    expect(await newsOf(orderId, 'order.paid')).toBe(1)
  })

  test('whose webhook never comes is found by the reconciler', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'wechat_pay')
    await reconcilePayments({ now: now() })
    expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
    await reconcilePayments({ now: soon() })
    expect(await moneyOf(orderId)).toEqual(paidOnce)
  })

  test('after a decline and a failed 3-D Secure stays one payment', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    for (const outcome of ['decline', 'authentication_failed']) {
      await payments.pay(sessionId, 'card', outcome)
      expect((await settleOrder({ sessionId, now: now() })).outcome).toBe('wait')
    }
    await payments.pay(sessionId, 'card')
    await settleOrder({ sessionId, now: now() })
    expect(await moneyOf(orderId)).toEqual(paidOnce)
  })

  test('of another amount never makes the order paid; the money goes back once', async () => {
    const { orderId, sessionId, paymentId } = await createOpenPayment()
    const line = payments.sandbox.state.sessions[sessionId]?.lines[0]
    if (line) line.unitAmount -= 1
    await payments.pay(sessionId, 'card')
    expect((await settleOrder({ sessionId, now: now() })).outcome).toBe('refund')
    expect(await moneyOf(orderId)).toMatchObject({ status: 'AWAITING_PAYMENT', payments: ['REFUND_DUE'] })
    await Promise.all([sendRefunds({ now: new Date() }), sendRefunds({ now: new Date() })])
    const refunds = await payments.stripe.refunds.list({ limit: 100 })
    expect(refunds.data.filter(({ metadata }) => metadata?.paymentId === paymentId)).toHaveLength(1)
    expect(await moneyOf(orderId)).toMatchObject({ status: 'AWAITING_PAYMENT', payments: ['REFUNDED'] })
  })
})

describe('a delayed payment', () => {
  test('waits, keeps the goods, and is paid when it succeeds', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'alipay', 'delayed')
    expect((await settleOrder({ sessionId, now: now() })).outcome).toBe('wait')
    expect(await moneyOf(orderId)).toMatchObject({ status: 'AWAITING_PAYMENT', stock: [[9, 1]] })
    await payments.control(`sessions/${sessionId}/settle`, { outcome: 'success' })
    for (const event of await payments.eventsOf(sessionId)) await payments.deliver(event)
    expect(await moneyOf(orderId)).toEqual(paidOnce)
  })

  test('that fails gives the goods back, once, whatever the order of events', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'alipay', 'delayed')
    await payments.control(`sessions/${sessionId}/settle`, { outcome: 'fail' })
    const events = (await payments.eventsOf(sessionId)).toReversed()
    expect(events.map(({ type }) => type)).toContain('checkout.session.async_payment_failed')
    await Promise.all(events.map((event) => payments.deliver(event)))
    expect(await moneyOf(orderId)).toEqual({
      status: 'CANCELLED',
      parts: ['CANCELLED'],
      payments: ['EXPIRED'],
      events: ['placed', 'cancelled'],
      stock: [[10, 0]],
    })
  })
})

test('a session nobody knows is not found; one whose answer was lost is known by its metadata', async () => {
  const { orderId, sessionId } = await createOpenPayment()
  await db.payment.updateMany({ where: { orderId }, data: { sessionId: null, url: null } })
  await payments.pay(sessionId, 'card')
  await settleOrder({ sessionId, now: now() })
  expect(await moneyOf(orderId)).toEqual(paidOnce)
  await db.payment.updateMany({ where: { orderId }, data: { sessionId: `${sessionId}x` } })
  await expect(settleOrder({ sessionId, now: now() })).rejects.toMatchObject({ code: 'notFound' })
})

test('a session that was replaced runs out unheard; paid all the same, its money goes back', async () => {
  const variant = await createVariant()
  const first = await createOpenPayment({ wanted: [{ variantId: variant.id, quantity: 1 }] })
  await db.payment.update({ where: { id: first.paymentId }, data: { status: 'EXPIRED' } })
  const { startPayment } = await import('./start-payment')
  await startPayment({ ...first, now: now() })
  const second = await db.payment.findFirstOrThrow({ where: { orderId: first.orderId, status: 'OPEN' } })
  expect(second.sessionId).not.toBe(first.sessionId)
  await payments.stripe.checkout.sessions.expire(first.sessionId)
  expect((await settleOrder({ sessionId: first.sessionId, now: now() })).outcome).toBe('nothing')
  expect((await moneyOf(first.orderId)).status).toBe('AWAITING_PAYMENT')
  await payments.pay(second.sessionId ?? '', 'card')
  await settleOrder({ sessionId: second.sessionId ?? '', now: now() })
  await settleOrder({ sessionId: first.sessionId, now: now() })
  expect(await moneyOf(first.orderId)).toEqual({ ...paidOnce, payments: ['EXPIRED', 'PAID'] })
})
