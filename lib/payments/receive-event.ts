import type Stripe from 'stripe'
import { db } from '@/lib/db'
import { stripe } from '@/lib/stripe'
import { settleOrder } from './settle-order'
import { settleRefund } from './settle-refund'

const sessionEvents = new Set([
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
])
const refundEvents = new Set(['refund.created', 'refund.updated', 'refund.failed', 'charge.refund.updated'])

/** The effect of an event on the object it names; false when it is of a kind we do not follow. */
async function takeEffect(type: string, objectId: string, now: Date): Promise<boolean> {
  if (sessionEvents.has(type)) await settleOrder({ sessionId: objectId, now })
  else if (refundEvents.has(type)) await settleRefund({ stripeRefundId: objectId, now })
  else if (type === 'charge.refunded') {
    const { data } = await stripe().refunds.list({ charge: objectId, limit: 100 })
    for (const { id } of data) await settleRefund({ stripeRefundId: id, now })
  } else return false
  return true
}

/**
 * Takes one verified webhook event. The event's row says that it came and, once its effect stands, that it is handled; a repeat of a
 * handled one does nothing. The effect itself re-reads Stripe and may run twice, so order and repetition of events do not matter.
 * Throws `notFound` for a session no order or a refund no payment knows yet: the answer is then not 2xx and Stripe tries again.
 */
export async function receiveEvent({
  event,
  now,
}: {
  event: Stripe.Event
  now: Date
}): Promise<'handled' | 'repeated' | 'ignored'> {
  const object = event.data.object as { id?: string }
  const row = {
    id: event.id,
    type: event.type,
    objectId: object.id ?? '',
    livemode: event.livemode,
    created: new Date(event.created * 1000),
    receivedAt: now,
  }
  await db.stripeEvent.createMany({ data: [row], skipDuplicates: true })
  const stored = await db.stripeEvent.findUniqueOrThrow({ where: { id: event.id } })
  if (stored.handledAt) return 'repeated'
  const concerns = object.id ? await takeEffect(event.type, object.id, now) : false
  await db.stripeEvent.updateMany({ where: { id: event.id, handledAt: null }, data: { handledAt: now } })
  return concerns ? 'handled' : 'ignored'
}
