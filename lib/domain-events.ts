import type { Prisma } from '@/prisma/generated/client'
import type { Tx } from './db'
import { requestContext } from './request-context'
import { newRowId } from './row-id'

/** News of one domain for higher ones. Payloads carry ids only; readers re-read the rows. */
export type DomainNews =
  | { type: 'order.placed'; payload: { orderId: string } }
  | { type: 'order.paid'; payload: { orderId: string } }
  | { type: 'sub-order.paid'; payload: { subOrderId: string } }
  | { type: 'order.cancelled'; payload: { orderId: string; reason: 'buyer' | 'expired' | 'payment-failed' } }
  | { type: 'order.paid-late'; payload: { orderId: string } }
  | { type: 'sub-order.shipped'; payload: { subOrderId: string; shipmentId: string } }
  | {
      type: 'refund.intended' | 'refund.pending' | 'refund.succeeded' | 'refund.failed'
      payload: { refundId: string }
    }
  | { type: 'sub-order.cancelled'; payload: { subOrderId: string; reason: 'refund' } }
  | {
      type:
        | 'report.submitted'
        | 'report.accepted'
        | 'report.returned'
        | 'report.rejected'
        | 'report.withdrawn'
      payload: { reportId: string }
    }
  | { type: 'report.asked' | 'report.answered'; payload: { requestId: string } }
  | {
      type: 'credential.submitted' | 'credential.accepted' | 'credential.rejected' | 'credential.withdrawn'
      payload: { credentialId: string }
    }
  | { type: 'award.ended'; payload: { awardId: string } }
  | { type: 'case.opened' | 'case.noticed' | 'case.closed'; payload: { caseId: string } }
  | { type: 'case.answered'; payload: { noticeId: string; answer: 'RETURN' | 'KEEP' } }
  | { type: 'sub-order.completed'; payload: { subOrderId: string; by: 'buyer' | 'system' } }

/** The rows of news, for a statement that writes more than news. */
export function newsRows(now: Date, ...news: DomainNews[]): Prisma.DomainEventCreateManyInput[] {
  const requestId = requestContext()?.requestId ?? null
  return news.map(({ type, payload }) => ({ id: newRowId(), type, payload, at: now, attempts: 0, requestId }))
}

/** Writes news in the transaction that makes it true. */
export async function announce(tx: Tx, now: Date, ...news: DomainNews[]): Promise<void> {
  await tx.domainEvent.createMany({ data: newsRows(now, ...news) })
}
