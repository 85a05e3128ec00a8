import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { log } from '@/lib/log'
import { formatFen } from '@/lib/money'
import type { UserViewer, Viewer } from '@/lib/permissions'
import { isStripeTrouble } from '@/lib/stripe'
import { lockForRefund, readRefundBook } from './read-refund-book'
import { planRefund, type RefundChoice } from './refund-rules'
import type { RefundOrderInput } from './refund-schema'
import { isInRefundWindow, type RefundReason, refundWindowDays } from './refund-state-rules'
import { sendRefund } from './send-refund'
import { writeRefund } from './write-refund'

type Wanted = {
  orderId: string
  idempotencyKey: string
  /** null = whatever it comes to */
  expectedFen: number | null
  choice: RefundChoice
  reason: RefundReason
  note: string
}

/**
 * One admin's refund as an intent in the books, with its audit row; the same key gives the same refund again. Throws `notFound`,
 * `notRefundable`, `refundTooLate`, `refundNothing`, `refundTooMuch`, `refundChanged`.
 */
export async function intendRefund(tx: Tx, viewer: UserViewer, wanted: Wanted, now: Date): Promise<string> {
  const { orderId, idempotencyKey, reason, note } = wanted
  await lockForRefund(tx, orderId)
  const book = await readRefundBook(tx, orderId)
  if (!book) throw new DomainError('notFound')
  const known = await tx.refund.findUnique({ where: { orderId_idempotencyKey: { orderId, idempotencyKey } } })
  if (known) return known.id
  const { order, paid, parts } = book
  if (!paid?.paymentIntentId || !order.paidAt) throw new DomainError('notRefundable')
  if (!isInRefundWindow(paid.method, order.paidAt, now))
    throw new DomainError('refundTooLate', { params: { days: refundWindowDays(paid.method) ?? 0 } })
  const plan = planRefund(parts, wanted.choice, paid.amountFen - paid.refundingFen - paid.refundedFen)
  if (!plan.ok) throw new DomainError(plan.reason === 'nothing' ? 'refundNothing' : 'refundTooMuch')
  const { amountFen, lines } = plan
  if (wanted.expectedFen !== null && wanted.expectedFen !== amountFen)
    throw new DomainError('refundChanged', { params: { amount: formatFen(amountFen) } })
  const refundId = await writeRefund(tx, {
    orderId,
    paymentId: paid.id,
    amountFen,
    currency: order.currency,
    lines,
    reason,
    note,
    idempotencyKey,
    requestedBy: viewer.userId,
    now,
  })
  await audit(tx, {
    viewer,
    now,
    action: 'order.refund',
    entity: 'order',
    entityId: orderId,
    after: { refundId, amountFen, reason, note, lines },
  })
  return refundId
}

/** Asks Stripe at once; when it is out of reach the intent stands and the job `send-refunds` goes on with it. */
export async function sendAtOnce(refundId: string, now: Date): Promise<void> {
  try {
    await sendRefund({ refundId, now })
  } catch (error) {
    if (!isStripeTrouble(error)) throw error
    log.warn('refund not sent yet', { refundId, error })
  }
}

/**
 * Refunds pieces and freight of a paid order the way it was paid. The intent is recorded first, then Stripe is asked; what Stripe says
 * decides, now or later. Throws `forbidden`, `notFound`, `notRefundable` (not paid through Stripe), `refundTooLate`, `refundNothing`,
 * `refundTooMuch` (refunded or shipped meanwhile), `refundChanged` (another amount than seen).
 */
export async function refundOrder({
  viewer,
  input: { unsent, sent, freight, returned, ...wanted },
  now,
}: {
  viewer: Viewer | null
  input: RefundOrderInput
  now: Date
}): Promise<{ refundId: string }> {
  assertUserCan(viewer, 'order:refund')
  const choice = { unsent, sent, freight, returned }
  const refundId = await db.$transaction((tx) => intendRefund(tx, viewer, { ...wanted, choice }, now))
  await sendAtOnce(refundId, now)
  return { refundId }
}
