import type Stripe from 'stripe'
import { db } from '@/lib/db'
import { settleOrder } from './settle-order'

const sessionEvents = new Set([
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
])

/**
 * Takes one verified webhook event. The event's row says that it came and, once its effect stands, that it is handled; a repeat of a
 * handled one does nothing. The effect itself re-reads Stripe and may run twice, so order and repetition of events do not matter.
 * Throws `notFound` for a session no order knows yet: the answer is then not 2xx and Stripe tries again.
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
  const concerns = sessionEvents.has(event.type) && object.id
  if (concerns && object.id) await settleOrder({ sessionId: object.id, now })
  await db.stripeEvent.updateMany({ where: { id: event.id, handledAt: null }, data: { handledAt: now } })
  return concerns ? 'handled' : 'ignored'
}
