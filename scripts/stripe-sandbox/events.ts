import Stripe from 'stripe'
import type { ChargeRecord, EventRecord, IntentRecord, RefundRecord, SessionRecord } from './records'
import { renderCharge, renderIntent, renderRefund } from './render-payment'
import { renderSession } from './render-session'
import { mintId } from './store'
import type { World } from './world'

type ObjectOf<T extends Stripe.Event['type']> = Extract<Stripe.Event, { type: T }>['data']['object']

const KEPT_SECONDS = 30 * 24 * 3_600

/** Records an event with a snapshot of its object and hands it to delivery. */
function emit<T extends Stripe.Event['type']>(world: World, type: T, object: ObjectOf<T>): void {
  const { store } = world
  const event = {
    id: mintId('evt_1'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: store.nowSeconds(),
    data: { object: JSON.parse(JSON.stringify(object)) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } as unknown as Stripe.Event
  const record: EventRecord = { event, attempts: 0, nextAttemptMs: store.nowMs(), delivered: false }
  store.put('events', event.id, record)
  world.onEvent(event.id)
}

type SessionEvent = Extract<Stripe.Event['type'], `checkout.session.${string}`>
type IntentEvent = Extract<Stripe.Event['type'], `payment_intent.${string}`>
type ChargeEvent = 'charge.succeeded' | 'charge.pending' | 'charge.failed' | 'charge.refunded'
type RefundEvent = Extract<Stripe.Event['type'], `refund.${string}`>

export function emitSession(world: World, type: SessionEvent, session: SessionRecord): void {
  emit(world, type, renderSession(world, session))
}

export function emitIntent(world: World, type: IntentEvent, intent: IntentRecord): void {
  emit(world, type, renderIntent(world, intent))
}

export function emitCharge(world: World, type: ChargeEvent, charge: ChargeRecord): void {
  emit(world, type, renderCharge(world, charge))
}

export function emitRefund(world: World, type: RefundEvent, refund: RefundRecord): void {
  emit(world, type, renderRefund(world, refund))
}

/** Forgets events older than 30 days, as Stripe does. */
export function pruneEvents(world: World): void {
  const { events } = world.store.state
  const oldest = world.store.nowSeconds() - KEPT_SECONDS
  for (const [id, { event }] of Object.entries(events)) {
    if (event.created >= oldest) break
    world.store.drop('events', id)
  }
}
