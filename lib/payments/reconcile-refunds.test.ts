import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { createPayments, createStripePaidOrder, type Payments } from '@/prisma/factories/payments'
import { basket } from '@/scripts/stripe-sandbox/test-world'
import { reconcileRefunds } from './reconcile-refunds'

let payments: Payments
const warn = vi.spyOn(log, 'warn')
beforeAll(async () => {
  payments = await createPayments()
})
afterEach(() => warn.mockClear())
afterAll(() => payments.close())

const reconcile = () => reconcileRefunds({ now: new Date() })
const statesOf = async (orderId: string) => {
  const rows = await db.refund.findMany({ where: { orderId }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ reason, status, amountFen }) => [reason, status, amountFen])
}

/** A refund at Stripe of a payment that another shop on the same account took. */
async function refundOfOthers(): Promise<string> {
  const { id } = await payments.stripe.checkout.sessions.create(basket())
  await payments.pay(id, 'card')
  const { payment_intent } = await payments.stripe.checkout.sessions.retrieve(id)
  return (await payments.stripe.refunds.create({ payment_intent: String(payment_intent) })).id
}

test('refunds of payments that are not ours are said once a run, and the others are settled', async () => {
  const older = await refundOfOthers()
  const { orderId, paymentIntentId } = await createStripePaidOrder(payments)
  await payments.stripe.refunds.create({ payment_intent: paymentIntentId, amount: 100 })
  const newer = await refundOfOthers()
  expect(await reconcile()).toEqual({ seen: 3, settled: 1 })
  expect(await statesOf(orderId)).toEqual([['OUTSIDE', 'SUCCEEDED', 100]])
  expect(warn.mock.calls).toEqual([
    ['refunds at Stripe of no payment of ours', { count: 2, refundIds: [newer, older] }],
  ])
  expect(await reconcile()).toEqual({ seen: 3, settled: 0 })
  expect(warn).toHaveBeenCalledTimes(2)
})

test('one by hand that failed before we heard of it is written down, although all money has gone back since', async () => {
  const { orderId, paymentIntentId } = await createStripePaidOrder(payments, { method: 'alipay' })
  const failed = await payments.stripe.refunds.create({ payment_intent: paymentIntentId, amount: 100 })
  await payments.control(`refunds/${failed.id}/fail`, {})
  const whole = await payments.stripe.refunds.create({ payment_intent: paymentIntentId })
  expect(await reconcile()).toMatchObject({ settled: 2 })
  expect((await statesOf(orderId)).toSorted()).toEqual([
    ['OUTSIDE', 'FAILED', 100],
    ['OUTSIDE', 'PENDING', whole.amount],
  ])
  const news = await db.domainEvent.count({ where: { type: 'refund.failed' } })
  expect(news).toBe(1)
})
