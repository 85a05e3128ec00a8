import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { tellNews } from '@/lib/notifications/tell-news'
import type { UserViewer } from '@/lib/permissions'
import { createPayments, createStripePaidOrder, type Payments } from '@/prisma/factories/payments'
import { stockOf } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { refundOrder } from './refund-order'
import { closeRefund, retryRefund } from './retry-refund'
import { sendRefunds } from './send-refunds'
import { settleRefund } from './settle-refund'

let payments: Payments
let admin: UserViewer
beforeAll(async () => {
  payments = await createPayments()
  admin = await createViewer({ role: 'ADMIN' })
  await payments.control('refunds', { delayMs: 10 * 60_000 })
})
afterAll(() => payments.close())

const now = () => new Date()
const stateOf = async (orderId: string) => {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      payments: true,
      refunds: { orderBy: { createdAt: 'asc' } },
      events: { where: { type: { startsWith: 'refund' } }, orderBy: { id: 'asc' } },
      subOrders: { include: { lines: true } },
    },
  })
  const line = order.subOrders[0]?.lines[0]
  return {
    refunds: order.refunds.map(({ status }) => status),
    money: order.payments.map(({ refundingFen, refundedFen }) => [refundingFen, refundedFen]),
    line: [line?.refundedQuantity, line?.refundedFen, line?.cancelledQuantity],
    events: order.events.map(({ type }) => type),
  }
}

/** One piece of ¥129.00 by wallet, its refund asked for and pending. */
async function pendingRefund(method: 'alipay' | 'wechat_pay' = 'alipay') {
  const order = await createStripePaidOrder(payments, { method })
  const line = order.subOrders[0]?.lines[0]
  const { refundId } = await refundOrder({
    viewer: admin,
    input: {
      orderId: order.orderId,
      expectedFen: 12_900,
      idempotencyKey: randomUUID(),
      unsent: { [line?.id ?? '']: 1 },
      sent: {},
      freight: [],
      returned: {},
      reason: 'BUYER_REQUEST',
      note: '',
    },
    now: now(),
  })
  const { stripeRefundId } = await db.refund.findUniqueOrThrow({ where: { id: refundId } })
  return { ...order, refundId, variantId: line?.variantId ?? '', stripeRefundId: stripeRefundId ?? '' }
}

const pending = {
  refunds: ['PENDING'],
  money: [[12_900, 0]],
  line: [1, 12_900, 1],
  events: ['refund-started'],
}
const back = {
  refunds: ['SUCCEEDED'],
  money: [[0, 12_900]],
  line: [1, 12_900, 1],
  events: ['refund-started', 'refunded'],
}
const failed = {
  refunds: ['FAILED'],
  money: [[0, 0]],
  line: [0, 0, 1],
  events: ['refund-started', 'refund-failed'],
}

describe('a wallet refund', () => {
  test('is pending until Stripe says so, then refunded, found by the job alone', async () => {
    const { orderId, stripeRefundId } = await pendingRefund('wechat_pay')
    expect(await stateOf(orderId)).toEqual(pending)
    await sendRefunds({ now: now() })
    expect(await stateOf(orderId)).toEqual(pending)
    await payments.control(`refunds/${stripeRefundId}/succeed`, {})
    await Promise.all([sendRefunds({ now: now() }), settleRefund({ stripeRefundId, now: now() })])
    expect(await stateOf(orderId)).toEqual(back)
  })

  test('scenario 23: that fails is not refunded, its money is in the books again, staff and buyer are told', async () => {
    const { orderId, stripeRefundId, refundId, viewer, variantId } = await pendingRefund()
    expect(await stockOf(variantId)).toEqual({ available: 10, reserved: 0 })
    await payments.control(`refunds/${stripeRefundId}/fail`, { reason: 'insufficient_funds' })
    for (const event of await payments.eventsOf(stripeRefundId)) await payments.deliver(event)
    expect(await stateOf(orderId)).toEqual(failed)
    expect(await db.refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({
      failureReason: 'insufficient_funds',
      closedAt: null,
    })
    const news = await db.domainEvent.findMany({
      where: { payload: { path: ['refundId'], equals: refundId } },
    })
    for (const { id } of news) await tellNews({ eventId: id, now: now() })
    const heard = async (userId: string) =>
      (await db.notification.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(({ type }) => type)
    expect(await heard(viewer.userId)).toEqual(['refundPending', 'refundFailed'])
    expect(await heard(admin.userId)).toContain('adminRefundFailed')

    const again = await Promise.all(
      [1, 2].map(() => retryRefund({ viewer: admin, input: { refundId }, now: now() })),
    )
    expect(again[0]).toEqual(again[1])
    expect(await stateOf(orderId)).toMatchObject({
      refunds: ['FAILED', 'PENDING'],
      money: [[12_900, 0]],
      line: [1, 12_900, 1],
    })
    // The goods came back with the first one.
    expect(await stockOf(variantId)).toEqual({ available: 10, reserved: 0 })
    await expect(retryRefund({ viewer, input: { refundId }, now: now() })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('that failed can be closed with a note, once, by an admin', async () => {
    const { orderId, stripeRefundId, refundId, viewer } = await pendingRefund()
    const input = { refundId, note: 'Paid by bank transfer' }
    await expect(closeRefund({ viewer: admin, input, now: now() })).rejects.toMatchObject({
      code: 'notFound',
    })
    await payments.control(`refunds/${stripeRefundId}/fail`, {})
    await settleRefund({ stripeRefundId, now: now() })
    await expect(closeRefund({ viewer, input, now: now() })).rejects.toMatchObject({ code: 'forbidden' })
    await closeRefund({ viewer: admin, input, now: now() })
    for (const late of [
      () => closeRefund({ viewer: admin, input, now: now() }),
      () => retryRefund({ viewer: admin, input, now: now() }),
    ])
      await expect(late()).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.auditEntry.count({ where: { entityId: orderId, action: 'refund.close' } })).toBe(1)
  })

  test('that succeeded and is sent back by the bank afterwards has failed', async () => {
    const { orderId, stripeRefundId } = await pendingRefund()
    await payments.control(`refunds/${stripeRefundId}/succeed`, {})
    await settleRefund({ stripeRefundId, now: now() })
    await payments.control(`refunds/${stripeRefundId}/fail`, {})
    await settleRefund({ stripeRefundId, now: now() })
    expect(await stateOf(orderId)).toEqual({
      ...failed,
      events: ['refund-started', 'refunded', 'refund-failed'],
    })
  })
})

test('scenario 9: events of a refund in any order, repeated and at once, end where the ordered ones do', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.infiniteStream(fc.nat()), async (succeeds, picks) => {
      const order = await pendingRefund()
      await payments.control(`refunds/${order.stripeRefundId}/${succeeds ? 'succeed' : 'fail'}`, {})
      const charge = await payments.stripe.refunds.retrieve(order.stripeRefundId)
      const events = [
        ...(await payments.eventsOf(order.stripeRefundId)),
        ...(await payments.eventsOf(String(charge.charge))).filter(({ type }) => type === 'charge.refunded'),
      ]
      expect(new Set(events.map(({ type }) => type))).toEqual(
        new Set(['refund.created', 'charge.refunded', succeeds ? 'refund.updated' : 'refund.failed']),
      )
      const shuffled = [...events, ...events]
        .map((event) => [picks.next().value, event] as [number, Stripe.Event])
        .sort(([a], [b]) => a - b)
      await Promise.all(shuffled.slice(0, 3).map(([, event]) => payments.deliver(event)))
      for (const [, event] of shuffled.slice(3)) await payments.deliver(event)
      expect(await stateOf(order.orderId)).toEqual(succeeds ? back : failed)
    }),
    { numRuns: 6 },
  )
})

test('a refund made by hand at Stripe enters the books; one of no payment of ours is not found', async () => {
  const { orderId, paymentIntentId } = await createStripePaidOrder(payments)
  const made = await payments.stripe.refunds.create({ payment_intent: paymentIntentId, amount: 700 })
  await Promise.all([1, 2].map(() => settleRefund({ stripeRefundId: made.id, now: now() })))
  expect(await stateOf(orderId)).toMatchObject({ refunds: ['SUCCEEDED'], money: [[0, 700]], line: [0, 0, 0] })
  await db.payment.updateMany({ where: { orderId }, data: { paymentIntentId: `${paymentIntentId}x` } })
  const stray = await payments.stripe.refunds.create({ payment_intent: paymentIntentId, amount: 1 })
  await expect(settleRefund({ stripeRefundId: stray.id, now: now() })).rejects.toMatchObject({
    code: 'notFound',
  })
})
