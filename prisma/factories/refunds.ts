import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { intendRefund, refundOrder } from '@/lib/payments/refund-order'
import type { RefundOrderInput } from '@/lib/payments/refund-schema'
import { moveRefund } from '@/lib/payments/settle-refund'
import type { UserViewer } from '@/lib/permissions'
import { createStripePaidOrder, type Payments } from './payments'
import { createVariant } from './products'
import { createViewer } from './users'

/** What the confirmation page sends: nothing chosen unless told. */
export function refundInput(
  orderId: string,
  expectedFen: number,
  more: Partial<RefundOrderInput> = {},
): RefundOrderInput {
  return {
    orderId,
    expectedFen,
    idempotencyKey: randomUUID(),
    unsent: {},
    sent: {},
    freight: [],
    returned: {},
    reason: 'OUT_OF_STOCK',
    note: '',
    ...more,
  }
}

/** The verb in the hands of one admin. */
export const refundBy =
  (viewer: UserViewer) =>
  (orderId: string, expectedFen: number, more: Partial<RefundOrderInput> = {}) =>
    refundOrder({ viewer, input: refundInput(orderId, expectedFen, more), now: new Date() })

/** A paid order of one line out of 30 pieces: seven at ¥10.01 and ¥12.00 freight, by card, unless told otherwise. */
export async function createRefundable(
  payments: Payments,
  { method = 'card', quantity = 7 }: { method?: 'card' | 'alipay'; quantity?: number } = {},
) {
  const variant = await createVariant({ available: 30, priceFen: 1_001 })
  const wanted = [{ variantId: variant.id, quantity }]
  const paid = await createStripePaidOrder(payments, { method, wanted })
  const [part] = paid.subOrders
  const lineId = part?.lines[0]?.id ?? ''
  return {
    ...paid,
    variantId: variant.id,
    partId: part?.id ?? '',
    factoryId: part?.factoryId ?? '',
    lineId,
  }
}

/** A refund of one unshipped piece of an order's first line with Stripe's word on it, without Stripe; it needs `createPaymentOf`. */
export async function createSettledRefund(orderId: string, to: 'SUCCEEDED' | 'FAILED') {
  const viewer = await createViewer({ role: 'ADMIN' })
  const line = await db.orderLine.findFirstOrThrow({
    where: { subOrder: { orderId } },
    orderBy: { position: 'asc' },
  })
  const now = new Date()
  const choice = { unsent: { [line.id]: 1 }, sent: {}, freight: [], returned: {} }
  const reason = 'OUT_OF_STOCK'
  const idempotencyKey = randomUUID()
  return db.$transaction(async (tx) => {
    const wanted = { orderId, idempotencyKey, expectedFen: null, choice, reason, note: '' } as const
    const refundId = await intendRefund(tx, viewer, wanted, now)
    await tx.refund.update({ where: { id: refundId }, data: { stripeRefundId: `re_${idempotencyKey}` } })
    await moveRefund(tx, { refundId, to, now })
    return refundId
  })
}

/** Everything about an order that a refund changes: money under way and back; pieces refunded, their fen, cancelled, returned. */
export async function refundsOf(orderId: string) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      payments: true,
      refunds: { orderBy: { createdAt: 'asc' } },
      subOrders: { include: { lines: true } },
    },
  })
  const [payment] = order.payments
  return {
    money: [payment?.refundingFen, payment?.refundedFen],
    parts: order.subOrders.map(({ status }) => status),
    lines: order.subOrders.flatMap(({ lines }) =>
      lines.map((line) => [
        line.refundedQuantity,
        line.refundedFen,
        line.cancelledQuantity,
        line.returnedQuantity,
      ]),
    ),
    refunds: order.refunds.map(({ status }) => status),
  }
}
