import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { formatMoney } from '@/lib/money'
import { createLivePayments, type LivePayments } from '@/prisma/factories/live-payments'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { moneyOf } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { refundOrder } from './refund-order'
import { missingMethods } from './rules'
import { startPayment } from './start-payment'

let live: LivePayments
beforeAll(async () => {
  live = await createLivePayments()
})
afterAll(() => live.close())

/** The shop sells in yuan; an order of another currency is what a later market would write. */
async function openIn(currency: string) {
  const { id: variantId } = await createVariant({ priceFen: 1_299 })
  const placed = await createPlacedOrder({ wanted: [{ variantId, quantity: 3 }], now: live.now() })
  await db.order.update({ where: { id: placed.orderId }, data: { currency } })
  await startPayment({ ...placed, now: live.now() })
  const payment = await db.payment.findFirstOrThrow({ where: { orderId: placed.orderId } })
  return { ...placed, payment, sessionId: payment.sessionId ?? '' }
}

test.each(['alipay', 'wechat_pay'])(
  'scenario 17: a buyer pays by %s and never comes back; the webhook settles the order',
  async (method) => {
    const { orderId, sessionId, payment } = await openIn('CNY')
    expect(missingMethods(payment.offered, 'CNY')).toEqual([])
    await live.payAndTell(sessionId, method)
    expect(await moneyOf(orderId)).toMatchObject({ status: 'PAID', payments: ['PAID'] })
    expect(await db.payment.findFirst({ where: { orderId } })).toMatchObject({ method })
  },
)

test('scenario 17: a currency that a wallet does not take hides it, and the order page knows which and why', async () => {
  const { payment } = await openIn('KRW')
  expect(payment.offered).toEqual(['card'])
  expect(missingMethods(payment.offered, 'KRW')).toEqual([
    { method: 'alipay', why: 'currency' },
    { method: 'wechat_pay', why: 'currency' },
  ])
})

test.each([
  ['JPY', 'JPY 5,097'],
  ['KRW', 'KRW 5,097'],
  ['CNY', '¥50.97'],
])(
  'scenario 18: an order in %s is %s at create, at read-back, in the mail, and a part of it in the refund',
  async (code, total) => {
    const { orderId, sessionId, viewer } = await openIn(code)
    const amount = 3 * 1_299 + 1_200
    expect(formatMoney(amount, code)).toBe(total)
    const session = await live.stripe.checkout.sessions.retrieve(sessionId)
    expect(session).toMatchObject({ amount_total: amount, currency: code.toLowerCase() })
    await live.payAndTell(sessionId)
    expect((await moneyOf(orderId)).status).toBe('PAID')
    await live.mailsTo(viewer.email)
    const mails = await db.mail.findMany({ where: { to: viewer.email }, orderBy: { id: 'asc' } })
    expect(mails.filter(({ text }) => text.includes(total))).toHaveLength(mails.length)
    const line = await db.orderLine.findFirstOrThrow({ where: { subOrder: { orderId } } })
    const admin = await createViewer({ role: 'ADMIN' })
    const input = {
      orderId,
      idempotencyKey: randomUUID(),
      expectedFen: 1_299,
      unsent: { [line.id]: 1 },
      sent: {},
      freight: [],
      returned: {},
      reason: 'BUYER_REQUEST' as const,
      note: '',
    }
    await refundOrder({ viewer: admin, input, now: live.now() })
    await live.wait(minute)
    const { data } = await live.stripe.refunds.list({ limit: 1 })
    expect(data).toMatchObject([{ amount: 1_299, currency: code.toLowerCase(), status: 'succeeded' }])
    expect(await db.refund.findFirst({ where: { orderId } })).toMatchObject({
      status: 'SUCCEEDED',
      amountFen: 1_299,
      currency: code,
    })
  },
)
