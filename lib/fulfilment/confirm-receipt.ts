import { db, type Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { subOrderSources } from '@/lib/orders/rules'
import type { Viewer } from '@/lib/permissions'

/** Completes a wholly shipped sub-order, once: a second call returns false. */
async function complete(
  tx: Tx,
  subOrder: { id: string; orderId: string },
  by: 'buyer' | 'system',
  now: Date,
): Promise<boolean> {
  const { count } = await tx.subOrder.updateMany({
    where: { id: subOrder.id, status: { in: subOrderSources('COMPLETED') } },
    data: { status: 'COMPLETED', completedAt: now, autoConfirmAt: null },
  })
  if (count !== 1) return false
  await tx.orderEvent.create({
    data: { orderId: subOrder.orderId, subOrderId: subOrder.id, at: now, type: 'completed', data: { by } },
  })
  await announce(tx, now, { type: 'sub-order.completed', payload: { subOrderId: subOrder.id, by } })
  return true
}

/** The buyer says that a factory's part has arrived. Throws `notFound`, `orderClosed` when it is not wholly shipped or already confirmed. */
export async function confirmReceipt({
  viewer,
  subOrderId,
  now,
}: {
  viewer: Viewer | null
  subOrderId: string
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'order:confirm-receipt')
  await db.$transaction(async (tx) => {
    const subOrder = await tx.subOrder.findFirst({
      where: { id: subOrderId, order: { userId: viewer.userId } },
      select: { id: true, orderId: true },
    })
    if (!subOrder) throw new DomainError('notFound')
    if (!(await complete(tx, subOrder, 'buyer', now))) throw new DomainError('orderClosed')
  })
}

/** Confirms receipt of everything shipped whose days have run out. Run by the worker. */
export async function autoConfirm({
  now,
  limit = 500,
}: {
  now: Date
  limit?: number
}): Promise<{ confirmed: number }> {
  const due = await db.subOrder.findMany({
    where: { status: 'SHIPPED', autoConfirmAt: { lte: now } },
    select: { id: true, orderId: true },
    take: limit,
  })
  let confirmed = 0
  for (const subOrder of due) {
    if (await db.$transaction((tx) => complete(tx, subOrder, 'system', now))) confirmed++
  }
  return { confirmed }
}
