import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/stripe/webhook/route'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { createPayments } from '@/prisma/factories/payments'
import { startPayment } from './start-payment'

const secret = 'whsec_only_for_tests'
let payments: Awaited<ReturnType<typeof createPayments>>
let event: Stripe.Event
let orderId: string
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())
beforeEach(async () => {
  const placed = await createPlacedOrder()
  orderId = placed.orderId
  await startPayment({ ...placed, now: new Date() })
  const { sessionId } = await db.payment.findFirstOrThrow({ where: { orderId } })
  await payments.pay(sessionId ?? '', 'card')
  event = (await payments.eventsOf(sessionId ?? '')).at(-1) as Stripe.Event
})

const signer = new Stripe('sk_test_signer')
const sign = (payload: string, more: { secret?: string; timestamp?: number } = {}) =>
  signer.webhooks.generateTestHeaderString({ payload, secret, ...more })
const post = (body: string, signature?: string) =>
  POST(
    new Request('http://localhost:3999/api/stripe/webhook', {
      method: 'POST',
      body,
      headers: signature === undefined ? {} : { 'stripe-signature': signature },
    }),
  )
const statusOf = async () => (await db.order.findUniqueOrThrow({ where: { id: orderId } })).status

describe('the webhook', () => {
  test('pays the order of a signed event, once; a replay is told as one', async () => {
    expect(event.type).toBe('checkout.session.completed')
    const body = JSON.stringify(event)
    const first = await post(body, sign(body))
    expect([first.status, await first.json()]).toEqual([200, { result: 'handled' }])
    const again = await post(body, sign(body))
    expect([again.status, await again.json()]).toEqual([200, { result: 'repeated' }])
    expect(await statusOf()).toBe('PAID')
    expect(await db.stripeEvent.findUnique({ where: { id: event.id } })).toMatchObject({
      handledAt: expect.any(Date),
    })
  })

  test.each<[string, (body: string) => [string, string | undefined]]>([
    ['unsigned', (body) => [body, undefined]],
    ['signed with another secret', (body) => [body, sign(body, { secret: 'whsec_other' })]],
    [
      'signed six minutes ago',
      (body) => [body, sign(body, { timestamp: Math.floor(Date.now() / 1000) - 360 })],
    ],
    ['changed after signing', (body) => [body.replace('"paid"', '"unpaid"'), sign(body)]],
    ['signed with nonsense', (body) => [body, 't=1,v1=00']],
    ['empty', () => ['', sign('x')]],
    ['no JSON', () => ['nonsense', sign('nonsense')]],
  ])('%s is refused and nothing is written', async (_, forge) => {
    const response = await post(...forge(JSON.stringify(event)))
    expect(response.status).toBe(400)
    expect(await db.stripeEvent.findUnique({ where: { id: event.id } })).toBeNull()
    expect(await statusOf()).toBe('AWAITING_PAYMENT')
  })

  test('takes one of two signatures while a secret is being changed', async () => {
    const body = JSON.stringify(event)
    const [time, good] = sign(body).split(',')
    const response = await post(body, `${time},v1=${'0'.repeat(64)},${good}`)
    expect(response.status).toBe(200)
  })

  test('answers 409 for a session no order knows yet, so that Stripe comes again', async () => {
    const stray = await payments.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        { quantity: 1, price_data: { currency: 'cny', unit_amount: 100, product_data: { name: 'Stray' } } },
      ],
      payment_method_options: { wechat_pay: { client: 'web' } },
      success_url: 'http://localhost:3999/',
    })
    const body = JSON.stringify({ ...event, id: 'evt_stray', data: { object: { id: stray.id } } })
    const response = await post(body, sign(body))
    expect([response.status, await response.json()]).toEqual([409, { error: 'notFound' }])
    const row = await db.stripeEvent.findUniqueOrThrow({ where: { id: 'evt_stray' } })
    expect(row.handledAt).toBeNull()
  })

  test('leaves an event it does not know alone', async () => {
    const body = JSON.stringify({ ...event, id: 'evt_other', type: 'customer.created' })
    const response = await post(body, sign(body))
    expect([response.status, await response.json()]).toEqual([200, { result: 'ignored' }])
  })

  test('answers 500 when Stripe cannot be asked, and takes the same event later', async () => {
    const report = vi.spyOn(log, 'error')
    const body = JSON.stringify(event)
    payments.goDown()
    expect((await post(body, sign(body))).status).toBe(500)
    expect(report).toHaveBeenCalledOnce()
    report.mockClear()
    payments.comeBack()
    expect(await statusOf()).toBe('AWAITING_PAYMENT')
    expect((await post(body, sign(body))).status).toBe(200)
    expect(await statusOf()).toBe('PAID')
  })
})
