import { badState } from './api-error'
import { emitCharge, emitIntent, emitSession } from './events'
import type { CardRecord, ChargeRecord, IntentRecord, Method, SessionRecord } from './records'
import { totals } from './render-session'
import { mintId } from './store'
import { FAILURES, type FailureName } from './test-cards'
import type { World } from './world'

/** How a buyer pays: the card's details only for `card`. */
export interface Payer {
  method: Method
  card: CardRecord | null
  email: string
}

/** True while the buyer can still pay: open, and its time has not passed. */
export function isPayable(world: World, session: SessionRecord): boolean {
  return session.status === 'open' && session.expiresAt * 1_000 > world.store.nowMs()
}

function requirePayable(world: World, session: SessionRecord, method: Method): void {
  if (!isPayable(world, session)) throw badState(`The session cannot be paid: it is ${session.status}.`)
  if (!session.methods.includes(method)) throw badState(`The session does not offer ${method}.`)
}

function intentOf(world: World, session: SessionRecord): IntentRecord {
  if (session.intentId) return world.store.get('intents', session.intentId)
  const id = mintId('pi_3')
  const intent: IntentRecord = {
    id,
    created: world.store.nowSeconds(),
    sessionId: session.id,
    amount: totals(session).total,
    status: 'requires_payment_method',
    clientSecret: `${id}_secret_${mintId('', 25)}`,
    failure: null,
    canceledAt: null,
    latestChargeId: null,
  }
  world.store.put('intents', id, intent)
  session.intentId = id
  emitIntent(world, 'payment_intent.created', intent)
  return intent
}

function charge(world: World, intent: IntentRecord, payer: Payer, threeDSecure: boolean): ChargeRecord {
  const record: ChargeRecord = {
    id: mintId(payer.method === 'card' ? 'ch_3' : 'py_3'),
    created: world.store.nowSeconds(),
    intentId: intent.id,
    amount: intent.amount,
    method: payer.method,
    methodId: mintId('pm_1'),
    card: payer.card,
    threeDSecure,
  }
  world.store.put('charges', record.id, record)
  intent.latestChargeId = record.id
  intent.failure = null
  return record
}

function complete(session: SessionRecord, payer: Payer): void {
  session.status = 'complete'
  session.cardInQuestion = null
  session.customer = { email: payer.email, name: payer.card?.name ?? null }
}

/** Takes the money: the session is complete and paid, exactly once. Throws when it is not payable. */
export function approvePayment(world: World, session: SessionRecord, payer: Payer): void {
  requirePayable(world, session, payer.method)
  const intent = intentOf(world, session)
  const record = charge(world, intent, payer, session.cardInQuestion !== null)
  intent.status = 'succeeded'
  session.paymentStatus = 'paid'
  complete(session, payer)
  emitCharge(world, 'charge.succeeded', record)
  emitIntent(world, 'payment_intent.succeeded', intent)
  emitSession(world, 'checkout.session.completed', session)
}

/** The attempt fails and the session stays open for another one. */
export function failPayment(world: World, session: SessionRecord, method: Method, name: FailureName): void {
  requirePayable(world, session, method)
  const intent = intentOf(world, session)
  session.cardInQuestion = null
  intent.status = 'requires_payment_method'
  intent.failure = FAILURES[name]
  emitIntent(world, 'payment_intent.payment_failed', intent)
}

/** The card's bank asks for 3-D Secure; the next step is `approvePayment` or `failPayment`. */
export function askForAuthentication(world: World, session: SessionRecord, card: CardRecord): void {
  requirePayable(world, session, 'card')
  const intent = intentOf(world, session)
  session.cardInQuestion = card
  intent.status = 'requires_action'
  intent.failure = null
  emitIntent(world, 'payment_intent.requires_action', intent)
}

const DELAY_MS = 24 * 3_600_000

/** The session completes unpaid while the money is on its way: it comes (or not) after a day of the clock, or by `settleDelayed`. */
export function delayPayment(world: World, session: SessionRecord, payer: Payer, arrives = true): void {
  requirePayable(world, session, payer.method)
  const intent = intentOf(world, session)
  const record = charge(world, intent, payer, false)
  intent.status = 'processing'
  session.delayed = { atMs: world.store.nowMs() + DELAY_MS, arrives }
  complete(session, payer)
  emitCharge(world, 'charge.pending', record)
  emitIntent(world, 'payment_intent.processing', intent)
  emitSession(world, 'checkout.session.completed', session)
}

/** The delayed money arrives or fails to. Throws unless the session waits for it. */
export function settleDelayed(world: World, session: SessionRecord, arrived: boolean): void {
  const intent = session.intentId ? world.store.get('intents', session.intentId) : null
  if (intent?.status !== 'processing') throw badState('The session does not wait for a delayed payment.')
  const record = world.store.get('charges', intent.latestChargeId ?? '')
  world.store.touch('sessions', session.id)
  session.delayed = null
  if (arrived) {
    intent.status = 'succeeded'
    session.paymentStatus = 'paid'
    record.paidAt = world.store.nowSeconds()
    emitCharge(world, 'charge.succeeded', record)
    emitIntent(world, 'payment_intent.succeeded', intent)
    emitSession(world, 'checkout.session.async_payment_succeeded', session)
    return
  }
  intent.status = 'requires_payment_method'
  intent.failure = FAILURES.refused
  emitCharge(world, 'charge.failed', record)
  emitIntent(world, 'payment_intent.payment_failed', intent)
  emitSession(world, 'checkout.session.async_payment_failed', session)
}

/** Ends every delayed payment whose time has come. */
export function settleDueDelayed(world: World): void {
  const now = world.store.nowMs()
  for (const session of Object.values(world.store.state.sessions)) {
    if (session.delayed && session.delayed.atMs <= now) settleDelayed(world, session, session.delayed.arrives)
  }
}
