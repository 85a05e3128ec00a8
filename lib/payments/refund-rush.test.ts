import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import type { UserViewer } from '@/lib/permissions'
import { createPayments, type Payments } from '@/prisma/factories/payments'
import { stockOf } from '@/prisma/factories/products'
import { createRefundable, refundBy, refundInput, refundsOf } from '@/prisma/factories/refunds'
import { createViewer } from '@/prisma/factories/users'
import { refundOrder } from './refund-order'
import { sendRefunds } from './send-refunds'

let payments: Payments
let admin: UserViewer
beforeAll(async () => {
  payments = await createPayments()
  admin = await createViewer({ role: 'ADMIN' })
})
afterAll(() => payments.close())

const now = () => new Date()
const refund: ReturnType<typeof refundBy> = (...args) => refundBy(admin)(...args)
const sevenPieces = (wanted?: Parameters<typeof createRefundable>[1]) => createRefundable(payments, wanted)
const atStripe = async (payment_intent: string) =>
  (await payments.stripe.refunds.list({ payment_intent, limit: 100 })).data

describe('at once', () => {
  test('twenty refunds of one line: as many as there are pieces, to the fen', {
    timeout: 60_000,
  }, async () => {
    const order = await sevenPieces()
    const rush = Array.from({ length: 20 }, () =>
      refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } }),
    )
    const results = await Promise.allSettled(rush)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(7)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'refundTooMuch' })
    await sendRefunds({ now: now() }).catch(() => {})
    expect(await refundsOf(order.orderId)).toMatchObject({ money: [0, 7_007], parts: ['CANCELLED'] })
    expect(await atStripe(order.paymentIntentId)).toHaveLength(7)
    expect(await stockOf(order.variantId)).toEqual({ available: 30, reserved: 0 })
  })

  test('a double click is one refund', async () => {
    const order = await sevenPieces()
    const input = refundInput(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    const both = await Promise.all([1, 2].map(() => refundOrder({ viewer: admin, input, now: now() })))
    expect(both[0]).toEqual(both[1])
    expect(await refundsOf(order.orderId)).toMatchObject({ money: [0, 1_001], refunds: ['SUCCEEDED'] })
    expect(await atStripe(order.paymentIntentId)).toHaveLength(1)
  })

  test('a factory ships while an admin refunds: no piece is both', { timeout: 60_000 }, async () => {
    const order = await sevenPieces()
    const shipper = await createViewer({ memberships: [{ factoryId: order.factoryId, role: 'OWNER' }] })
    const ship = (number: number) =>
      shipSubOrder({
        viewer: shipper,
        input: {
          subOrderId: order.partId,
          carrier: 'sf',
          trackingNumber: `SF${number}77777`,
          pieces: { [order.lineId]: 1 },
        },
        now: now(),
      })
    await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => [
        ship(index),
        refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } }),
      ]).flat(),
    )
    const line = await db.orderLine.findUniqueOrThrow({
      where: { id: order.lineId },
      include: { shipmentLines: true },
    })
    const shipped = line.shipmentLines.reduce((sum, { quantity }) => sum + quantity, 0)
    expect(shipped + line.cancelledQuantity).toBe(7)
    expect(await stockOf(order.variantId)).toEqual({ available: 23 + line.cancelledQuantity, reserved: 0 })
  })
})

describe('Stripe', () => {
  test('out of reach: the intent stands, the job sends it once', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const order = await sevenPieces()
    payments.goDown()
    await refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    expect(await refundsOf(order.orderId)).toMatchObject({ money: [1_001, 0], refunds: ['INTENDED'] })
    await expect(sendRefunds({ now: now() })).rejects.toThrow('could not be sent')
    payments.comeBack()
    await Promise.all([sendRefunds({ now: now() }), sendRefunds({ now: now() })])
    expect(await refundsOf(order.orderId)).toMatchObject({ money: [0, 1_001], refunds: ['SUCCEEDED'] })
    expect(await atStripe(order.paymentIntentId)).toHaveLength(1)
  })

  test('whose answer was lost: found again even after its key is forgotten', async () => {
    const order = await sevenPieces()
    const { refundId } = await refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    await db.$transaction([
      db.refund.update({
        where: { id: refundId },
        data: { status: 'INTENDED', stripeRefundId: null, settledAt: null },
      }),
      db.payment.updateMany({
        where: { orderId: order.orderId },
        data: { refundingFen: 1_001, refundedFen: 0 },
      }),
    ])
    payments.sandbox.state.replies = {}
    await sendRefunds({ now: now() })
    expect(await refundsOf(order.orderId)).toMatchObject({ money: [0, 1_001], refunds: ['SUCCEEDED'] })
    expect(await atStripe(order.paymentIntentId)).toHaveLength(1)
  })

  test('refuses for good: the refund fails, the books have the money again', async () => {
    const order = await sevenPieces()
    await payments.stripe.refunds.create({ payment_intent: order.paymentIntentId, amount: 8_000 })
    await refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    expect(await refundsOf(order.orderId)).toMatchObject({
      money: [0, 0],
      refunds: ['FAILED'],
      lines: [[0, 0, 1, 0]],
    })
    const news = await db.domainEvent.findMany({ where: { type: 'refund.failed' }, orderBy: { at: 'desc' } })
    const failed = await db.refund.findFirstOrThrow({ where: { orderId: order.orderId } })
    expect(news.map(({ payload }) => payload)).toContainEqual({ refundId: failed.id })
  })
})
