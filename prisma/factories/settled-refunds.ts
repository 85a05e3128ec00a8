import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { intendRefund } from '@/lib/payments/refund-order'
import { moveRefund } from '@/lib/payments/settle-refund'
import { createViewer } from './users'

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
