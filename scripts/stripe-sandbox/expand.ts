import { badParam } from './api-error'
import { renderBalance } from './render-balance'
import { renderCharge, renderIntent, renderRefund } from './render-payment'
import { renderLine } from './render-session'
import type { World } from './world'

type Json = Record<string, unknown>
type Expander = (world: World, owner: Json) => unknown

const intent: Expander = (world, owner) =>
  renderIntent(world, world.store.get('intents', String(owner.payment_intent)))
const charge = (world: World, id: unknown) => renderCharge(world, world.store.get('charges', String(id)))

const EXPANDABLE: Record<string, Record<string, Expander>> = {
  'checkout.session': {
    payment_intent: intent,
    line_items: (world, owner) => lineItems(world, String(owner.id)),
  },
  payment_intent: { latest_charge: (world, owner) => charge(world, owner.latest_charge) },
  charge: {
    balance_transaction: (world, owner) => renderBalance(world, String(owner.balance_transaction)),
    payment_intent: intent,
    refunds: (world, owner) => refundsOf(world, String(owner.id)),
  },
  refund: {
    payment_intent: intent,
    balance_transaction: (world, owner) => renderBalance(world, String(owner.balance_transaction)),
    failure_balance_transaction: (world, owner) =>
      renderBalance(world, String(owner.failure_balance_transaction)),
    charge: (world, owner) => charge(world, owner.charge),
  },
}

/** Expandable in Stripe's API but always null here: allowed, without effect. */
const ALWAYS_NULL = new Set([
  'customer',
  'invoice',
  'setup_intent',
  'subscription',
  'payment_link',
  'review',
  'on_behalf_of',
])

function lineItems(world: World, sessionId: string) {
  const session = world.store.get('sessions', sessionId)
  const data = session.lines.map((line) => renderLine(session, line))
  return { object: 'list', data, has_more: false, url: `/v1/checkout/sessions/${sessionId}/line_items` }
}

function refundsOf(world: World, chargeId: string) {
  const data = Object.values(world.store.state.refunds)
    .filter((refund) => refund.chargeId === chargeId)
    .map((refund) => renderRefund(world, refund))
    .reverse()
  return { object: 'list', data, has_more: false, url: `/v1/charges/${chargeId}/refunds` }
}

function expandPath(world: World, value: Json, path: string[], full: string): void {
  const [field, ...rest] = path
  if (field === undefined) return
  if (value.object === 'list' && field === 'data' && Array.isArray(value.data)) {
    for (const entry of value.data) expandPath(world, entry, rest, full)
    return
  }
  if (ALWAYS_NULL.has(field) && value[field] === null) return
  const expander = EXPANDABLE[String(value.object)]?.[field]
  if (!expander) throw badParam('expand', `This property cannot be expanded (${full}).`)
  if (value[field] === null) return
  if (value[field] === undefined || typeof value[field] === 'string') value[field] = expander(world, value)
  expandPath(world, value[field] as Json, rest, full)
}

/** Replaces the ids named by `expand[]` with their objects. Throws for paths Stripe would not expand either. */
export function expand(world: World, value: object, paths: string[] = []): object {
  const copy: Json = { ...value }
  if (Array.isArray(copy.data)) copy.data = copy.data.map((entry) => ({ ...entry }))
  for (const path of paths) expandPath(world, copy, path.split('.'), path)
  return copy
}
