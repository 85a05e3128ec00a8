import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createLivePayments, type LivePayments } from '@/prisma/factories/live-payments'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { createOpenPayment, moneyOf } from '@/prisma/factories/payments'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { cancelOrder } from './cancel-order'
import { expireHolds } from './expire-holds'
import { reconcilePayments } from './reconcile-payments'
import { startPayment } from './start-payment'

let live: LivePayments
beforeAll(async () => {
  live = await createLivePayments()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => live.sandbox.heal())
afterAll(() => live.close())

const sessionsOf = (orderId: string) =>
  Object.values(live.sandbox.state.sessions).filter((session) => session.clientReferenceId === orderId)
const paymentsOf = (orderId: string) =>
  db.payment.findMany({ where: { orderId }, orderBy: { attempt: 'asc' } })
const unavailable = { code: 'paymentUnavailable' }
/** The call and both tries of the SDK after it. */
const loseAnswers = () =>
  live.sandbox.orderFault('drop-response-after-commit', 4, 'POST', '/v1/checkout/sessions')

test('scenario 5: the response to sessions.create is lost after Stripe committed, and the retry stores the same session', async () => {
  const placed = await createPlacedOrder({ now: live.now() })
  loseAnswers()
  await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
  live.sandbox.heal()
  expect(await paymentsOf(placed.orderId)).toMatchObject([{ attempt: 1, status: 'OPEN', sessionId: null }])
  const [lost] = sessionsOf(placed.orderId)
  const { url } = await startPayment({ ...placed, now: live.now() })
  expect(url).toContain(lost?.id)
  expect(sessionsOf(placed.orderId)).toHaveLength(1)
  expect(await paymentsOf(placed.orderId)).toMatchObject([
    { attempt: 1, status: 'OPEN', sessionId: lost?.id },
  ])
})

test('scenario 6: the same key in other words is refused; the old session is ended and another attempt begins', async () => {
  const placed = await createPlacedOrder({ now: live.now() })
  const { orderId, viewer } = placed
  loseAnswers()
  await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
  live.sandbox.heal()
  await db.user.update({ where: { id: viewer.userId }, data: { email: `new-${viewer.email}` } })
  const { url } = await startPayment({ ...placed, now: live.now() })
  const [old, fresh] = sessionsOf(orderId)
  expect([old?.status, fresh?.status]).toEqual(['expired', 'open'])
  expect(url).toContain(fresh?.id)
  expect(await paymentsOf(orderId)).toMatchObject([
    { attempt: 1, status: 'EXPIRED', sessionId: old?.id },
    { attempt: 2, status: 'OPEN', sessionId: fresh?.id },
  ])
  await live.sandbox.webhooksSettled()
  expect((await moneyOf(orderId)).status).toBe('AWAITING_PAYMENT')
  await live.payAndTell(fresh?.id ?? '')
  expect(await moneyOf(orderId)).toMatchObject({ status: 'PAID', payments: ['EXPIRED', 'PAID'] })
})

test('scenario 6: the order ended meanwhile ends the session made in other words too', async () => {
  const placed = await createPlacedOrder({ now: live.now() })
  loseAnswers()
  await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
  live.sandbox.heal()
  await db.user.update({ where: { id: placed.viewer.userId }, data: { email: `new-${placed.viewer.email}` } })
  await cancelOrder({ ...placed, now: live.now() })
  expect(sessionsOf(placed.orderId).map(({ status }) => status)).toEqual(['expired'])
  expect(await moneyOf(placed.orderId)).toMatchObject({ status: 'CANCELLED', stock: [[10, 0]] })
})

describe('a 500 that Stripe keeps for the key of an attempt', () => {
  test.each([
    [
      '500-kept',
      [
        ['EXPIRED', 1],
        ['OPEN', 2],
      ],
    ],
    ['500-after-commit', [['OPEN', 1]]],
  ] as const)(
    '(%s) does not shut the order out: what was made is found, else another attempt begins',
    async (fault, rows) => {
      const placed = await createPlacedOrder({ now: live.now() })
      live.sandbox.orderFault(fault, 1, 'POST', '/v1/checkout/sessions')
      await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
      const { url } = await startPayment({ ...placed, now: live.now() })
      expect(sessionsOf(placed.orderId).map(({ id }) => url.includes(id))).toEqual([true])
      expect((await paymentsOf(placed.orderId)).map(({ status, attempt }) => [status, attempt])).toEqual(rows)
    },
  )

  test('is no obstacle to ending the order', async () => {
    const placed = await createPlacedOrder({ now: live.now() })
    live.sandbox.orderFault('500-after-commit', 1, 'POST', '/v1/checkout/sessions')
    await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
    await cancelOrder({ ...placed, now: live.now() })
    expect(sessionsOf(placed.orderId).map(({ status }) => status)).toEqual(['expired'])
  })
})

test('what answers in Stripe’s place is not believed: neither a page of a proxy nor a body without an envelope', async () => {
  const placed = await createPlacedOrder({ now: live.now() })
  for (const fault of ['html', 'no-envelope', 'no-envelope'] as const) {
    live.sandbox.orderFault(fault, 20)
    await expect(startPayment({ ...placed, now: live.now() })).rejects.toMatchObject(unavailable)
    live.sandbox.heal()
  }
  await startPayment({ ...placed, now: live.now() })
  expect(sessionsOf(placed.orderId)).toHaveLength(1)
})

test('a row that fails run after run never keeps the later ones from their turn', async () => {
  live.sandbox.setWebhookMode('drop')
  const { id: variantId } = await createVariant()
  const wanted = [{ variantId, quantity: 1 }]
  const stuck = await createOpenPayment({ wanted, now: live.now() })
  const [paid, left] = [
    await createOpenPayment({ wanted, now: live.now() }),
    await createOpenPayment({ wanted, now: live.now() }),
  ]
  await db.payment.update({ where: { id: stuck.paymentId }, data: { sessionId: 'cs_test_nobody_knows_it' } })
  await live.payAndTell(paid.sessionId)
  await live.wait(40 * minute)
  await expect(reconcilePayments({ now: live.now(), pageSize: 1 })).rejects.toThrow('could not be settled')
  await expect(expireHolds({ now: live.now(), pageSize: 1 })).rejects.toThrow('could not be closed')
  const statusOf = async ({ orderId }: { orderId: string }) => (await moneyOf(orderId)).status
  expect([await statusOf(stuck), await statusOf(paid), await statusOf(left)]).toEqual([
    'AWAITING_PAYMENT',
    'PAID',
    'EXPIRED',
  ])
  expect(await stockOf(variantId)).toEqual({ available: 8, reserved: 1 })
  await db.payment.update({ where: { id: stuck.paymentId }, data: { sessionId: stuck.sessionId } })
  await live.work()
  expect(await statusOf(stuck)).toBe('EXPIRED')
})
