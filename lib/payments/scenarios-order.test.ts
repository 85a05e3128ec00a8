import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { placeOrder } from '@/lib/orders/place-order'
import { PlaceOrderInput } from '@/lib/orders/schema'
import { createLivePayments, type LivePayments } from '@/prisma/factories/live-payments'
import { checkoutInput, createPlacedOrder, fillCart } from '@/prisma/factories/orders'
import { createOpenPayment, moneyOf } from '@/prisma/factories/payments'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { startPayment } from './start-payment'

let live: LivePayments
beforeAll(async () => {
  live = await createLivePayments()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterAll(() => live.close())

const chargesOf = async (sessionId: string) => {
  const { payment_intent } = await live.stripe.checkout.sessions.retrieve(sessionId)
  return Object.values(live.sandbox.state.charges).filter(({ intentId }) => intentId === payment_intent)
}

test('scenario 1: a cart of two factories is one charge, one part a factory, and nothing is transferred yet', async () => {
  const wanted = [
    { variantId: (await createVariant({ priceFen: 61_701 })).id, quantity: 2 },
    { variantId: (await createVariant({ priceFen: 99 })).id, quantity: 3 },
  ]
  const { orderId, sessionId } = await createOpenPayment({ wanted, now: live.now() })
  await live.payAndTell(sessionId)
  const order = await db.order.findUniqueOrThrow({ where: { id: orderId }, include: { subOrders: true } })
  const charges = await chargesOf(sessionId)
  expect(order.status).toBe('PAID')
  expect(charges.map(({ amount }) => amount)).toEqual([order.totalFen])
  expect(order.subOrders.map(({ totalFen }) => totalFen)).toEqual([123_402 + 1200, 297 + 1200])
  expect(order.subOrders.reduce((sum, { totalFen }) => sum + totalFen, 0)).toBe(order.totalFen)
  const { data } = await live.stripe.balanceTransactions.list({ source: charges[0]?.id ?? '' })
  expect(data.map(({ net, fee }) => net + fee)).toEqual([order.totalFen])
  const session = await live.stripe.checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] })
  expect(session.payment_intent).toMatchObject({ transfer_group: `order_${orderId}`, transfer_data: null })
  expect(live.calls.filter(({ pathname }) => pathname.startsWith('/v1/transfers'))).toEqual([])
})

test('scenario 2: another price, quantity or currency from the browser changes nothing that Stripe gets', async () => {
  const viewer = await createViewer()
  await fillCart(viewer, [{ variantId: (await createVariant({ priceFen: 617 })).id, quantity: 2 }])
  const honest = await checkoutInput(viewer)
  const cheap = placeOrder({ viewer, input: { ...honest, expectedTotalFen: 1 }, now: live.now() })
  await expect(cheap).rejects.toMatchObject({ code: 'totalChanged' })
  const forged = {
    ...honest,
    priceFen: 1,
    quantity: 1,
    currency: 'KRW',
    totalFen: 1,
    lines: [{ unitFen: 1 }],
  }
  const input = PlaceOrderInput.parse({
    ...forged,
    ...Object.fromEntries(Object.entries(honest.shipping).map(([id, key]) => [`shipping.${id}`, key])),
  })
  const { orderId } = await placeOrder({ viewer, input, now: live.now() })
  await startPayment({ viewer, orderId, now: live.now() })
  const { sessionId } = await db.payment.findFirstOrThrow({ where: { orderId } })
  const session = await live.stripe.checkout.sessions.retrieve(sessionId ?? '', { expand: ['line_items'] })
  const order = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  expect(session.line_items?.data.map((line) => [line.price?.unit_amount, line.quantity])).toEqual([
    [617, 2],
    [1200, 1],
  ])
  expect(session).toMatchObject({ amount_total: 617 * 2 + 1200, currency: 'cny' })
  expect(order).toMatchObject({ totalFen: session.amount_total, currency: 'CNY' })
})

test('scenario 3: of twenty buyers of the last unit one gets a session, nineteen hear "sold out" before paying', async () => {
  const { id: variantId } = await createVariant({ available: 1 })
  const sessionsBefore = Object.keys(live.sandbox.state.sessions).length
  const buyers = []
  for (let index = 0; index < 20; index++) {
    const viewer = await createViewer()
    await fillCart(viewer, [{ variantId, quantity: 1 }])
    buyers.push({ viewer, input: await checkoutInput(viewer) })
  }
  const rush = await Promise.allSettled(
    buyers.map(async ({ viewer, input }) => {
      const { orderId } = await placeOrder({ viewer, input, now: live.now() })
      return startPayment({ viewer, orderId, now: live.now() })
    }),
  )
  const refusals = rush.filter((result) => result.status === 'rejected').map(({ reason }) => reason.code)
  expect(refusals).toEqual(Array.from({ length: 19 }, () => 'soldOut'))
  expect(await stockOf(variantId)).toEqual({ available: 0, reserved: 1 })
  expect(Object.keys(live.sandbox.state.sessions)).toHaveLength(sessionsBefore + 1)
})

test('scenario 4: a double click and a second tab have one session, and at most one charge succeeds', async () => {
  const { viewer, orderId } = await createPlacedOrder({ now: live.now() })
  const clicks = Array.from({ length: 4 }, () => startPayment({ viewer, orderId, now: live.now() }))
  const pages = new Set(
    (await Promise.allSettled(clicks)).map((result) => result.status === 'fulfilled' && result.value.url),
  )
  pages.delete(false)
  pages.add((await startPayment({ viewer, orderId, now: live.now() })).url)
  expect(pages.size).toBe(1)
  const [{ sessionId, status } = { sessionId: '', status: '' }, ...others] = await db.payment.findMany({
    where: { orderId },
  })
  expect([status, others]).toEqual(['OPEN', []])
  const tabs = await Promise.all([1, 2, 3].map(() => live.payAndTell(sessionId ?? '')))
  expect(tabs.toSorted()).toEqual([200, 400, 400])
  expect(await chargesOf(sessionId ?? '')).toHaveLength(1)
  expect(await moneyOf(orderId)).toMatchObject({ status: 'PAID', payments: ['PAID'], stock: [[9, 0]] })
})
