import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { UserViewer, Viewer } from '@/lib/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { lockForRefund } from './read-refund-book'
import { intendRefund, sendAtOnce } from './refund-order'
import type { CloseRefundInput, RetryRefundInput } from './refund-schema'
import { writeRefund } from './write-refund'

type Failed = Prisma.RefundGetPayload<{ include: { lines: true } }>

const counted = (entries: [string | null, number][]) =>
  Object.fromEntries(entries.flatMap(([id, pieces]) => (id ? [[id, pieces]] : [])))

/** The same money once more under another key: pieces and freight as they were, or the sum of a payment that came too late. */
async function intendAgain(tx: Tx, viewer: UserViewer, failed: Failed, now: Date): Promise<string> {
  const { orderId, lines, reason, note } = failed
  const idempotencyKey = `retry:${failed.id}`
  if (lines.length) {
    const choice = {
      unsent: counted(lines.map((line) => [line.orderLineId, line.unsentQuantity])),
      sent: counted(lines.map((line) => [line.orderLineId, line.quantity - line.unsentQuantity])),
      freight: lines.flatMap((line) => (line.orderLineId ? [] : [line.subOrderId])),
      returned: {},
    }
    return intendRefund(tx, viewer, { orderId, idempotencyKey, expectedFen: null, choice, reason, note }, now)
  }
  const { paymentId, amountFen, currency } = failed
  const refundId = await writeRefund(tx, {
    orderId,
    paymentId,
    amountFen,
    currency,
    lines: [],
    reason,
    note,
    idempotencyKey,
    requestedBy: viewer.userId,
    now,
  })
  const after = { refundId, amountFen }
  await audit(tx, { viewer, now, action: 'order.refund', entity: 'order', entityId: orderId, after })
  return refundId
}

async function lockFailed(tx: Tx, refundId: string): Promise<Failed> {
  const where = { id: refundId, status: 'FAILED' } as const
  const found = await tx.refund.findFirst({ where, select: { orderId: true } })
  if (!found) throw new DomainError('notFound')
  await lockForRefund(tx, found.orderId)
  return tx.refund.findFirstOrThrow({ where, include: { lines: true } })
}

/**
 * Tries a failed refund again as a new one; a second click finds the first's. Throws `notFound` unless it failed, `conflict` when somebody
 * has closed it, and what `refundOrder` throws.
 */
export async function retryRefund({
  viewer,
  input: { refundId },
  now,
}: {
  viewer: Viewer | null
  input: RetryRefundInput
  now: Date
}): Promise<{ refundId: string }> {
  assertUserCan(viewer, 'order:refund')
  const again = await db.$transaction(async (tx) => {
    const failed = await lockFailed(tx, refundId)
    const made = await tx.refund.findFirst({
      where: { orderId: failed.orderId, idempotencyKey: `retry:${refundId}` },
      select: { id: true },
    })
    if (made) return made.id
    if (failed.closedAt) throw new DomainError('conflict')
    const id = await intendAgain(tx, viewer, failed, now)
    await tx.refund.update({ where: { id: refundId }, data: { closedAt: now, closedNote: id } })
    return id
  })
  await sendAtOnce(again, now)
  return { refundId: again }
}

/** Takes a failed refund off the list of tasks with a note of what was done instead. Throws `notFound`, `conflict` when it was closed before. */
export async function closeRefund({
  viewer,
  input: { refundId, note },
  now,
}: {
  viewer: Viewer | null
  input: CloseRefundInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'order:refund')
  await db.$transaction(async (tx) => {
    const failed = await lockFailed(tx, refundId)
    if (failed.closedAt) throw new DomainError('conflict')
    await tx.refund.update({ where: { id: refundId }, data: { closedAt: now, closedNote: note } })
    await audit(tx, {
      viewer,
      now,
      action: 'refund.close',
      entity: 'order',
      entityId: failed.orderId,
      after: { refundId, note },
    })
  })
}
