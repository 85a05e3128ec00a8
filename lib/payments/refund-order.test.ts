import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import type { UserViewer } from '@/lib/permissions'
import { createCase } from '@/prisma/factories/cases'
import { createLot, lotPiecesOf } from '@/prisma/factories/lots'
import { createPaidOrder } from '@/prisma/factories/orders'
import { createPayments, type Payments } from '@/prisma/factories/payments'
import { stockOf } from '@/prisma/factories/products'
import { createRefundable, refundBy, refundInput, refundsOf } from '@/prisma/factories/refunds'
import { createViewer } from '@/prisma/factories/users'
import { refundOrder } from './refund-order'

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

describe('a refund of unshipped pieces', () => {
  test('gives the money back, puts the pieces on sale and takes them off the packing list', async () => {
    const order = await sevenPieces()
    await refund(order.orderId, 2_002, { unsent: { [order.lineId]: 2 }, note: 'Two spools were dyed wrong' })
    expect(await refundsOf(order.orderId)).toEqual({
      money: [0, 2_002],
      parts: ['TO_SHIP'],
      lines: [[2, 2_002, 2, 0]],
      refunds: ['SUCCEEDED'],
    })
    expect(await stockOf(order.variantId)).toEqual({ available: 25, reserved: 0 })
    expect(await atStripe(order.paymentIntentId)).toMatchObject([{ amount: 2_002, status: 'succeeded' }])
    const shipper = await createViewer({ memberships: [{ factoryId: order.factoryId, role: 'SHIPPER' }] })
    const ship = (pieces: number) =>
      shipSubOrder({
        viewer: shipper,
        input: {
          subOrderId: order.partId,
          carrier: 'sf',
          trackingNumber: `SF${pieces}00000`,
          pieces: { [order.lineId]: pieces },
        },
        now: now(),
      })
    await expect(ship(6)).rejects.toMatchObject({ code: 'alreadyShipped' })
    expect(await ship(5)).toMatchObject({ complete: true })
    expect(await db.auditEntry.findFirstOrThrow({ where: { entityId: order.orderId } })).toMatchObject({
      action: 'order.refund',
      actorId: admin.userId,
      after: { amountFen: 2_002, note: 'Two spools were dyed wrong' },
    })
  })

  test('of a whole part cancels it; of the rest of a partly shipped one makes it shipped', async () => {
    const whole = await sevenPieces({ quantity: 1 })
    await refund(whole.orderId, 2_201, { unsent: { [whole.lineId]: 1 }, freight: [whole.partId] })
    expect(await refundsOf(whole.orderId)).toMatchObject({ parts: ['CANCELLED'], money: [0, 2_201] })
    const partly = await sevenPieces()
    const shipper = await createViewer({ memberships: [{ factoryId: partly.factoryId, role: 'OWNER' }] })
    const input = {
      subOrderId: partly.partId,
      carrier: 'sf',
      trackingNumber: 'SF123456',
      pieces: { [partly.lineId]: 4 },
    }
    await shipSubOrder({ viewer: shipper, input, now: now() })
    await expect(refund(partly.orderId, 4_004, { unsent: { [partly.lineId]: 4 } })).rejects.toMatchObject({
      code: 'refundTooMuch',
    })
    await refund(partly.orderId, 3_003, { unsent: { [partly.lineId]: 3 } })
    expect(await refundsOf(partly.orderId)).toMatchObject({ parts: ['SHIPPED'], lines: [[3, 3_003, 3, 0]] })
    const part = await db.subOrder.findUniqueOrThrow({ where: { id: partly.partId } })
    expect(part.autoConfirmAt).not.toBeNull()
    await refund(partly.orderId, 2_002, {
      sent: { [partly.lineId]: 2 },
      returned: { [partly.lineId]: 'sellable' },
    })
    await refund(partly.orderId, 1_001, {
      sent: { [partly.lineId]: 1 },
      returned: { [partly.lineId]: 'unsellable' },
    })
    await refund(partly.orderId, 1_001, { sent: { [partly.lineId]: 1 } })
    expect(await refundsOf(partly.orderId)).toMatchObject({ lines: [[7, 7_007, 3, 3]], money: [0, 7_007] })
    expect(await stockOf(partly.variantId)).toEqual({ available: 28, reserved: 0 })
  })
})

test('pieces of a stopped lot do not go on sale again, neither unsent ones nor what came back', async () => {
  const order = await sevenPieces()
  const lot = await createLot({ pieces: { [order.variantId]: 30 } })
  const shipper = await createViewer({ memberships: [{ factoryId: order.factoryId, role: 'SHIPPER' }] })
  await shipSubOrder({
    viewer: shipper,
    input: {
      subOrderId: order.partId,
      carrier: 'sf',
      trackingNumber: 'SF5550000',
      pieces: { [order.lineId]: 4 },
      lots: { [order.lineId]: { [lot.id]: 4 } },
    },
    now: now(),
  })
  const { productId } = await db.variant.findUniqueOrThrow({ where: { id: order.variantId } })
  await createCase(productId, { lotIds: [lot.id] })
  expect(await stockOf(order.variantId)).toMatchObject({ available: 0 })
  await refund(order.orderId, 3_003, { unsent: { [order.lineId]: 3 } })
  expect(await stockOf(order.variantId)).toMatchObject({ available: 0 })
  expect(await lotPiecesOf(lot.id, order.variantId)).toEqual({ quantity: 30, shipped: 4, held: 26 })
  await refund(order.orderId, 2_002, {
    sent: { [order.lineId]: 2 },
    returned: { [order.lineId]: 'sellable' },
  })
  expect(await stockOf(order.variantId)).toMatchObject({ available: 0 })
})

test('scenario 21: seven units refunded one by one, then the freight, come to what was paid; one more is refused here and by Stripe', async () => {
  const order = await sevenPieces()
  for (let piece = 0; piece < 7; piece++)
    await refund(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
  await refund(order.orderId, 1_200, { freight: [order.partId] })
  expect(await refundsOf(order.orderId)).toMatchObject({ money: [0, 8_207], lines: [[7, 7_007, 7, 0]] })
  const made = await atStripe(order.paymentIntentId)
  expect(made.reduce((sum, { amount }) => sum + amount, 0)).toBe(8_207)
  for (const more of [{ unsent: { [order.lineId]: 1 } }, { freight: [order.partId] }])
    await expect(refund(order.orderId, 1_001, more)).rejects.toMatchObject({ code: 'refundTooMuch' })
  await expect(
    payments.stripe.refunds.create({ payment_intent: order.paymentIntentId, amount: 1 }),
  ).rejects.toMatchObject({ code: 'charge_already_refunded' })
  // The CHECKs stand behind the code.
  await expect(
    db.orderLine.update({ where: { id: order.lineId }, data: { refundedQuantity: 8 } }),
  ).rejects.toThrow(/OrderLine_refunds/)
  await expect(
    db.payment.updateMany({ where: { orderId: order.orderId }, data: { refundingFen: 1 } }),
  ).rejects.toThrow(/Payment_refunds/)
})

describe('refused', () => {
  test('for everybody but an admin, for orders unknown, unpaid or paid elsewhere', async () => {
    const order = await sevenPieces()
    const input = refundInput(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    const owner = await createViewer({ memberships: [{ factoryId: order.factoryId, role: 'OWNER' }] })
    for (const viewer of [order.viewer, owner])
      await expect(refundOrder({ viewer, input, now: now() })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(refundOrder({ viewer: null, input, now: now() })).rejects.toMatchObject({
      code: 'signInNeeded',
    })
    await expect(refund(randomUUID(), 1_001)).rejects.toMatchObject({ code: 'notFound' })
    const elsewhere = await createPaidOrder()
    await expect(refund(elsewhere.orderId, 1)).rejects.toMatchObject({ code: 'notRefundable' })
    const other = await sevenPieces()
    await expect(refund(other.orderId, 1_001, { unsent: { [order.lineId]: 1 } })).rejects.toMatchObject({
      code: 'refundTooMuch',
    })
  })

  test('when the amount is not the one seen, or there is none', async () => {
    const order = await sevenPieces()
    await expect(refund(order.orderId, 1_000, { unsent: { [order.lineId]: 1 } })).rejects.toMatchObject({
      code: 'refundChanged',
      params: { amount: '¥10.01' },
    })
    await expect(refund(order.orderId, 1_000)).rejects.toMatchObject({ code: 'refundNothing' })
    expect((await refundsOf(order.orderId)).refunds).toEqual([])
  })

  test('scenario 23: on day 91 of an Alipay payment', async () => {
    const order = await sevenPieces({ method: 'alipay' })
    const late = new Date(Date.now() + 91 * day)
    const input = refundInput(order.orderId, 1_001, { unsent: { [order.lineId]: 1 } })
    await expect(refundOrder({ viewer: admin, input, now: late })).rejects.toMatchObject({
      code: 'refundTooLate',
      params: { days: 90 },
    })
  })
})
