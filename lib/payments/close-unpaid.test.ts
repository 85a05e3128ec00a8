import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { createOpenPayment, createPayments, moneyOf, type Payments } from '@/prisma/factories/payments'
import { createViewer } from '@/prisma/factories/users'
import { cancelOrder } from './cancel-order'
import { expireHolds } from './expire-holds'
import { sendRefunds } from './send-refunds'
import { settleOrder } from './settle-order'

let payments: Payments
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())

const now = () => new Date()
const afterHold = () => new Date(Date.now() + 33 * minute)
const closed = (status: 'EXPIRED' | 'CANCELLED', event: string) => ({
  status,
  parts: ['CANCELLED'],
  payments: ['EXPIRED'],
  events: ['placed', event],
  stock: [[10, 0]],
})

describe('a hold that runs out', () => {
  test('gives the stock back once, run twice at once; a late event changes nothing', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    expect(await expireHolds({ now: now() })).toEqual({ closed: 0 })
    await Promise.all([expireHolds({ now: afterHold() }), expireHolds({ now: afterHold() })])
    expect(await moneyOf(orderId)).toEqual(closed('EXPIRED', 'expired'))
    for (const event of await payments.eventsOf(sessionId)) await payments.deliver(event, afterHold())
    await expireHolds({ now: new Date(Date.now() + 24 * hour) })
    expect(await moneyOf(orderId)).toEqual(closed('EXPIRED', 'expired'))
    const news = await db.domainEvent.findMany({ where: { type: 'order.cancelled' } })
    expect(news).toMatchObject([{ payload: { orderId, reason: 'expired' } }])
  })

  test('closes an order whose payment page was never opened', async () => {
    const { orderId } = await createPlacedOrder()
    await expireHolds({ now: afterHold() })
    expect(await moneyOf(orderId)).toEqual({ ...closed('EXPIRED', 'expired'), payments: [] })
  })

  test('ends a page whose address was lost, so that it cannot be paid', async () => {
    const { orderId, sessionId } = await createOpenPayment()
    await db.payment.updateMany({ where: { orderId }, data: { sessionId: null, url: null } })
    await expireHolds({ now: afterHold() })
    expect(await moneyOf(orderId)).toEqual(closed('EXPIRED', 'expired'))
    expect((await payments.stripe.checkout.sessions.retrieve(sessionId)).status).toBe('expired')
  })

  test('stays while Stripe cannot be asked, or a delayed payment is under way', async () => {
    const { orderId } = await createOpenPayment()
    payments.goDown()
    await expect(expireHolds({ now: afterHold() })).rejects.toThrow('1 of 1 holds')
    payments.comeBack()
    expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
    const delayed = await createOpenPayment()
    await payments.pay(delayed.sessionId, 'alipay', 'delayed')
    expect(await expireHolds({ now: afterHold() })).toEqual({ closed: 1 })
    expect(await moneyOf(delayed.orderId)).toMatchObject({ status: 'AWAITING_PAYMENT', stock: [[9, 1]] })
    const cancel = cancelOrder({ ...delayed, now: now() })
    await expect(cancel).rejects.toMatchObject({ code: 'conflict' })
    await payments.control(`sessions/${delayed.sessionId}/settle`, { outcome: 'fail' })
    await settleOrder({ sessionId: delayed.sessionId, now: now() })
  })
})

describe('an unpaid order', () => {
  test('is cancelled by its buyer only, and its page cannot be paid any more', async () => {
    const { viewer, orderId, sessionId } = await createOpenPayment()
    const stranger = cancelOrder({ viewer: await createViewer(), orderId, now: now() })
    await expect(stranger).rejects.toMatchObject({ code: 'notFound' })
    await cancelOrder({ viewer, orderId, now: now() })
    expect(await moneyOf(orderId)).toEqual(closed('CANCELLED', 'cancelled'))
    expect((await payments.pay(sessionId, 'card')).status).toBe(400)
    await expect(cancelOrder({ viewer, orderId, now: now() })).rejects.toMatchObject({ code: 'orderClosed' })
  })

  test('is not cancelled while nobody can say that it will not be paid', async () => {
    const { viewer, orderId } = await createOpenPayment()
    payments.goDown()
    await expect(cancelOrder({ viewer, orderId, now: now() })).rejects.toMatchObject({
      code: 'paymentUnavailable',
    })
    payments.comeBack()
    expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
    await cancelOrder({ viewer, orderId, now: now() })
    expect((await moneyOf(orderId)).status).toBe('CANCELLED')
  })

  test('paid just before it is cancelled or expires is paid', async () => {
    const [one, two] = [await createOpenPayment(), await createOpenPayment()]
    await payments.pay(one.sessionId, 'card')
    await payments.pay(two.sessionId, 'card')
    await expect(cancelOrder({ ...one, now: now() })).rejects.toMatchObject({ code: 'alreadyPaid' })
    expect(await expireHolds({ now: afterHold() })).toEqual({ closed: 0 })
    for (const { orderId } of [one, two]) expect((await moneyOf(orderId)).status).toBe('PAID')
    await expect(cancelOrder({ ...one, now: now() })).rejects.toMatchObject({ code: 'alreadyPaid' })
  })
})

test('money that comes for a closed order goes back, once, and says so', async () => {
  const { orderId, sessionId, paymentId } = await createOpenPayment()
  await db.$transaction(async (tx) => {
    const { closeOrder } = await import('@/lib/orders/close-order')
    await closeOrder(tx, { orderId, reason: 'expired', now: now() })
    await tx.payment.update({ where: { id: paymentId }, data: { status: 'EXPIRED' } })
  })
  await payments.pay(sessionId, 'alipay')
  await Promise.all(Array.from({ length: 3 }, () => settleOrder({ sessionId, now: now() })))
  const due = {
    status: 'EXPIRED',
    payments: ['REFUND_DUE'],
    stock: [[10, 0]],
    events: ['placed', 'expired', 'paid-late'],
  }
  expect(await moneyOf(orderId)).toMatchObject(due)
  expect(await db.domainEvent.count({ where: { type: 'order.paid-late' } })).toBe(1)
  // A wallet's refund is pending first: it is not called refunded before Stripe says so.
  await Promise.all([sendRefunds({ now: new Date() }), sendRefunds({ now: new Date() })])
  expect((await moneyOf(orderId)).payments).toEqual(['REFUND_DUE'])
  await payments.sandbox.advance(minute)
  await sendRefunds({ now: new Date() })
  expect((await moneyOf(orderId)).payments).toEqual(['REFUNDED'])
  const { data } = await payments.stripe.refunds.list({ limit: 100 })
  expect(data.filter(({ metadata }) => metadata?.paymentId === paymentId)).toMatchObject([
    { status: 'succeeded' },
  ])
  await settleOrder({ sessionId, now: now() })
  expect(await moneyOf(orderId)).toMatchObject({
    ...due,
    payments: ['REFUNDED'],
    events: [...due.events, 'refunded'],
  })
})
