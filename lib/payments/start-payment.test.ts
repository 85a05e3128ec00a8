import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createPayments } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { cancelOrder } from './cancel-order'
import { startPayment } from './start-payment'

let payments: Awaited<ReturnType<typeof createPayments>>
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())

const paymentsOf = (orderId: string) =>
  db.payment.findMany({ where: { orderId }, orderBy: { attempt: 'asc' } })
const sessionsOf = (orderId: string) =>
  Object.values(payments.sandbox.state.sessions).filter((session) => session.clientReferenceId === orderId)

describe('the payment page', () => {
  test('is made without an e-mail for an account that has none', async () => {
    const viewer = await createViewer({ email: `wechat.${Date.now()}@id.millmark.invalid` })
    const { orderId } = await createPlacedOrder({ viewer })
    await startPayment({ viewer, orderId, now: new Date() })
    const [row] = await paymentsOf(orderId)
    const session = await payments.stripe.checkout.sessions.retrieve(row?.sessionId ?? '')
    expect(session.customer_email).toBeNull()
  })

  test('costs exactly the order, in the buyer’s language, and is held as long as it can be paid', async () => {
    const viewer = await createViewer()
    const wanted = [
      { variantId: (await createVariant({ priceFen: 61_701 })).id, quantity: 2 },
      { variantId: (await createVariant({ priceFen: 99 })).id, quantity: 3 },
    ]
    const { orderId } = await createPlacedOrder({ viewer, wanted, locale: 'zh' })
    const { url } = await startPayment({ viewer, orderId, now: new Date() })
    const [row] = await paymentsOf(orderId)
    const session = await payments.stripe.checkout.sessions.retrieve(row?.sessionId ?? '')
    const order = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    expect(url).toBe(session.url)
    expect(session).toMatchObject({
      amount_total: order.totalFen,
      currency: 'cny',
      client_reference_id: orderId,
      customer_email: viewer.email,
      locale: 'zh',
      payment_method_types: ['card', 'alipay', 'wechat_pay'],
      metadata: { orderId, paymentId: row?.id, orderNumber: order.number },
    })
    expect(order.totalFen).toBe(61_701 * 2 + 99 * 3 + 2400)
    expect(order.holdUntil.getTime()).toBe(session.expires_at * 1000)
    expect(row).toMatchObject({ attempt: 1, status: 'OPEN', amountFen: order.totalFen })
  })

  test('is one, however often and at once it is asked for', async () => {
    const { viewer, orderId } = await createPlacedOrder()
    payments.sandbox.orderFault('slow', 1, 'POST', '/v1/checkout/sessions')
    const asked = await Promise.all(
      Array.from({ length: 4 }, () => startPayment({ viewer, orderId, now: new Date() })),
    )
    asked.push(await startPayment({ viewer, orderId, now: new Date() }))
    expect(new Set(asked.map(({ url }) => url)).size).toBe(1)
    expect(sessionsOf(orderId)).toHaveLength(1)
    expect(await paymentsOf(orderId)).toHaveLength(1)
  })

  test('takes a cart of more lines than Stripe does', async () => {
    const viewer = await createViewer()
    const factoryId = (await createFactory()).id
    const wanted: { variantId: string; quantity: number }[] = []
    const first = await createVariant({ factoryId, priceFen: 101 })
    for (let index = 0; index < 100; index++)
      wanted.push({
        variantId: (await createVariant({ productId: first.productId, priceFen: 101 })).id,
        quantity: 1,
      })
    const { orderId } = await createPlacedOrder({ viewer, wanted })
    await startPayment({ viewer, orderId, now: new Date() })
    const [row] = await paymentsOf(orderId)
    const session = await payments.stripe.checkout.sessions.retrieve(row?.sessionId ?? '')
    expect(session.amount_total).toBe(100 * 101 + 1200)
  })

  test('is refused for another person, a paid order, a closed one and one whose hold has run out', async () => {
    const { viewer, orderId } = await createPlacedOrder()
    const now = new Date()
    const stranger = await createViewer()
    await expect(startPayment({ viewer: stranger, orderId, now })).rejects.toMatchObject({ code: 'notFound' })
    await expect(startPayment({ viewer: null, orderId, now })).rejects.toMatchObject({ code: 'signInNeeded' })
    const late = new Date(now.getTime() + 40 * minute)
    await expect(startPayment({ viewer, orderId, now: late })).rejects.toMatchObject({ code: 'orderClosed' })
    const paid = await createPaidOrder()
    await expect(startPayment({ ...paid, now })).rejects.toMatchObject({ code: 'alreadyPaid' })
    await db.order.update({ where: { id: orderId }, data: { status: 'CANCELLED' } })
    await expect(startPayment({ viewer, orderId, now })).rejects.toMatchObject({ code: 'orderClosed' })
    expect(await paymentsOf(orderId)).toEqual([])
  })
})

test('a page still being made while its order is cancelled cannot be paid', async () => {
  for (const delay of [0, 20, 100]) {
    const { viewer, orderId } = await createPlacedOrder()
    payments.sandbox.orderFault('slow', 1, 'POST', '/v1/checkout/sessions')
    const started = startPayment({ viewer, orderId, now: new Date() })
    const cancelled = new Promise((done) => setTimeout(done, delay)).then(() =>
      cancelOrder({ viewer, orderId, now: new Date() }),
    )
    const [page, cancel] = await Promise.allSettled([started, cancelled])
    if (cancel.status === 'rejected') await cancelOrder({ viewer, orderId, now: new Date() })
    expect(page.status === 'rejected' ? page.reason : { code: 'orderClosed' }).toMatchObject({
      code: 'orderClosed',
    })
    expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({ status: 'CANCELLED' })
    expect(sessionsOf(orderId).filter(({ status }) => status === 'open')).toEqual([])
  }
})

describe('when Stripe', () => {
  test('loses its answer, the next call finds the same session', async () => {
    const { viewer, orderId } = await createPlacedOrder()
    payments.sandbox.orderFault('drop-response-after-commit', 1, 'POST', '/v1/checkout/sessions')
    const { url } = await startPayment({ viewer, orderId, now: new Date() })
    expect(sessionsOf(orderId)).toHaveLength(1)
    expect(await paymentsOf(orderId)).toMatchObject([{ attempt: 1, url, status: 'OPEN' }])
  })

  test('loses every answer of the first call, a later call still finds it', async () => {
    const { viewer, orderId } = await createPlacedOrder()
    payments.sandbox.orderFault('drop-response-after-commit', 3, 'POST', '/v1/checkout/sessions')
    const now = new Date()
    await expect(startPayment({ viewer, orderId, now })).rejects.toMatchObject({ code: 'paymentUnavailable' })
    await startPayment({ viewer, orderId, now: new Date(now.getTime() + 5 * minute) })
    expect(sessionsOf(orderId)).toHaveLength(1)
    expect(await paymentsOf(orderId)).toMatchObject([{ attempt: 1, status: 'OPEN' }])
  })

  test('is down, the order is kept and can be paid later, by a fresh attempt once the first is too old', async () => {
    const { viewer, orderId } = await createPlacedOrder()
    const now = new Date()
    payments.goDown()
    await expect(startPayment({ viewer, orderId, now })).rejects.toMatchObject({ code: 'paymentUnavailable' })
    payments.comeBack()
    expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({
      status: 'AWAITING_PAYMENT',
    })
    await payments.sandbox.advance(minute)
    const { url } = await startPayment({ viewer, orderId, now: new Date(now.getTime() + minute) })
    expect(await paymentsOf(orderId)).toMatchObject([
      { attempt: 1, status: 'EXPIRED', sessionId: null },
      { attempt: 2, status: 'OPEN', url },
    ])
    await payments.sandbox.advance(-minute)
  })
})
