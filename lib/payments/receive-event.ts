import type Stripe from 'stripe'
import { db } from '@/lib/db'
import { stripe } from '@/lib/stripe'
import { refundEvents, sessionEvents } from './followed-events'
import { settleOrder } from './settle-order'
import { settleRefund } from './settle-refund'

/** The effect of an event on the object it names; false when it is of a kind we do not follow. */
async function takeEffect(type: string, objectId: string, now: Date): Promise<boolean> {
  if (sessionEvents.includes(type)) await settleOrder({ sessionId: objectId, now })
  else if (refundEvents.includes(type)) await settleRefund({ stripeRefundId: objectId, now })
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
  // One statement takes it down and tells whether it has been handled before.
  const [stored] = await db.$queryRaw<{ handledAt: Date | null }[]>`
    INSERT INTO "StripeEvent" AS e ("id", "type", "objectId", "livemode", "created", "receivedAt")
    VALUES (${event.id}, ${event.type}, ${object.id ?? ''}, ${event.livemode}, ${new Date(event.created * 1000)}, ${now})
    ON CONFLICT ("id") DO UPDATE SET "id" = e."id" RETURNING "handledAt"`
  if (stored?.handledAt) return 'repeated'
  const concerns = object.id ? await takeEffect(event.type, object.id, now) : false
  await db.stripeEvent.updateMany({ where: { id: event.id, handledAt: null }, data: { handledAt: now } })
  return concerns ? 'handled' : 'ignored'
}
