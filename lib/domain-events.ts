import type { Tx } from './db'
import { requestContext } from './request-context'

/** News of one domain for higher ones. Payloads carry ids only; readers re-read the rows. */
export type DomainNews =
  | { type: 'order.placed'; payload: { orderId: string } }
  | { type: 'order.paid'; payload: { orderId: string } }
  | { type: 'sub-order.paid'; payload: { subOrderId: string } }
  | { type: 'order.cancelled'; payload: { orderId: string; reason: 'buyer' | 'expired' | 'payment-failed' } }
  | { type: 'order.paid-late'; payload: { orderId: string } }
  | { type: 'sub-order.shipped'; payload: { subOrderId: string; shipmentId: string } }
  | { type: 'sub-order.completed'; payload: { subOrderId: string; by: 'buyer' | 'system' } }

/** Writes one piece of news in the transaction that makes it true. */
export async function announce(tx: Tx, now: Date, news: DomainNews): Promise<void> {
  const requestId = requestContext()?.requestId
  await tx.domainEvent.create({ data: { type: news.type, payload: news.payload, at: now, requestId } })
}
