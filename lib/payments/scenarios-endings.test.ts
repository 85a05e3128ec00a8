import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createLivePayments, type LivePayments } from '@/prisma/factories/live-payments'
import { createOpenPayment, moneyOf } from '@/prisma/factories/payments'
import { cancelOrder } from './cancel-order'
import { expireHolds } from './expire-holds'
import { startPayment } from './start-payment'

let live: LivePayments
beforeAll(async () => {
  live = await createLivePayments()
})
afterEach(() => live.sandbox.heal())
afterAll(() => live.close())

const open = () => createOpenPayment({ now: live.now() })
const holdOf = async (orderId: string) =>
  (await db.order.findUniqueOrThrow({ where: { id: orderId } })).holdUntil

test('scenario 12: completed but unpaid releases nothing; the money’s arrival does, its failure frees the stock and tells the buyer', async () => {
  const [good, bad] = [await open(), await open()]
  await live.payAndTell(good.sessionId, 'alipay', 'delayed')
  await live.payAndTell(bad.sessionId, 'wechat_pay', 'delayed_failure')
  await live.wait(hour)
  await live.work()
  for (const { orderId } of [good, bad])
    expect(await moneyOf(orderId)).toMatchObject({ status: 'AWAITING_PAYMENT', stock: [[9, 1]] })
  await live.wait(23 * hour)
  expect(await moneyOf(good.orderId)).toMatchObject({ status: 'PAID', parts: ['TO_SHIP'], stock: [[9, 0]] })
  expect(await moneyOf(bad.orderId)).toMatchObject({
    status: 'CANCELLED',
    payments: ['EXPIRED'],
    stock: [[10, 0]],
  })
  const mails = await live.mailsTo(bad.viewer.email)
  expect(mails.filter((subject) => subject.endsWith('did not go through'))).toHaveLength(1)
})

test('scenario 13: an abandoned session runs out: stock back once, order expired, no mail of a failed payment', async () => {
  const { orderId, viewer } = await open()
  await live.wait(31 * minute)
  await Promise.all([live.work(), live.work()])
  await live.wait(24 * hour)
  await live.work()
  expect(await moneyOf(orderId)).toEqual({
    status: 'EXPIRED',
    parts: ['CANCELLED'],
    payments: ['EXPIRED'],
    events: ['placed', 'expired'],
    stock: [[10, 0]],
  })
  const mails = await live.mailsTo(viewer.email)
  expect(mails.toSorted()).toEqual([
    expect.stringContaining('has run out'),
    expect.stringContaining('is placed'),
  ])
})

test('scenario 14: paid in the second it expires or is ended: the order is paid, or closed and the money goes back, never both', async () => {
  const seen = new Set<string>()
  for (let round = 0; round < 12; round++) {
    const { viewer, orderId, sessionId } = await open()
    const late = new Date(live.now().getTime() + 31 * minute)
    const end = async () =>
      round % 2 ? cancelOrder({ viewer, orderId, now: live.now() }) : void (await expireHolds({ now: late }))
    const pay = () => live.payAndTell(sessionId, 'alipay')
    const wait = new Promise((done) => setTimeout(done, round % 6))
    // Two rounds pay first, two end first; in the others both start at once.
    if (round < 2) await Promise.allSettled([pay()]).then(() => Promise.allSettled([end()]))
    else if (round < 4) await Promise.allSettled([end()]).then(() => Promise.allSettled([pay()]))
    else await Promise.allSettled([end(), wait.then(pay)])
    await live.sandbox.webhooksSettled()
    const { payment_status } = await live.stripe.checkout.sessions.retrieve(sessionId)
    const { status, stock, payments } = await moneyOf(orderId)
    seen.add(status === 'PAID' ? 'paid' : 'closed')
    const closed = round % 2 ? 'CANCELLED' : 'EXPIRED'
    expect({ status, stock, payments }).toEqual(
      payment_status === 'paid'
        ? { status: 'PAID', stock: [[9, 0]], payments: ['PAID'] }
        : { status: closed, stock: [[10, 0]], payments: ['EXPIRED'] },
    )
  }
  expect(seen.size).toBe(2)
})

test('scenario 15: a replaced session’s expired event comes a day after the other was paid, and changes nothing', async () => {
  const first = await open()
  await db.payment.update({ where: { id: first.paymentId }, data: { status: 'EXPIRED' } })
  await startPayment({ ...first, now: live.now() })
  const { sessionId = '' } = await db.payment.findFirstOrThrow({
    where: { orderId: first.orderId, status: 'OPEN' },
  })
  const type = 'checkout.session.expired'
  live.sandbox.orderWebhook({ rule: 'delay', type, count: 1, ms: 24 * hour, copies: 1 })
  await live.stripe.checkout.sessions.expire(first.sessionId)
  await live.payAndTell(sessionId ?? '')
  const paid = await moneyOf(first.orderId)
  expect(paid).toMatchObject({ status: 'PAID', payments: ['EXPIRED', 'PAID'], stock: [[9, 0]] })
  await live.wait(24 * hour)
  const [expired] = (await live.eventsOf(first.sessionId)).filter((event) => event.type === type)
  expect(await db.stripeEvent.findUnique({ where: { id: expired?.id ?? '' } })).toMatchObject({
    handledAt: expect.any(Date),
  })
  await live.work()
  expect(await moneyOf(first.orderId)).toEqual(paid)
})

test('scenario 16: declined, 3-D Secure left and failed, then paid: payable all along, one payment, the hold not lengthened', async () => {
  const { orderId, sessionId, viewer } = await open()
  const hold = await holdOf(orderId)
  for (const outcome of [
    'decline',
    'authenticate',
    'authentication_failed',
    'insufficient_funds',
    'authenticate',
  ]) {
    await live.payAndTell(sessionId, 'card', outcome)
    await live.wait(4 * minute)
    await live.work()
    const { url } = await startPayment({ viewer, orderId, now: live.now() })
    expect(url).toContain(sessionId)
    expect(await moneyOf(orderId)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      payments: ['OPEN'],
      stock: [[9, 1]],
    })
    expect(await holdOf(orderId)).toEqual(hold)
  }
  await live.payAndTell(sessionId)
  expect(await moneyOf(orderId)).toMatchObject({ status: 'PAID', payments: ['PAID'], stock: [[9, 0]] })
  const charges = Object.values(live.sandbox.state.charges).filter(
    ({ intentId }) => intentId === live.sandbox.state.sessions[sessionId]?.intentId,
  )
  expect(charges).toHaveLength(1)
})
