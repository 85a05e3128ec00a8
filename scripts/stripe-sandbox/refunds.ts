import type Stripe from 'stripe'
import { badParam, badState } from './api-error'
import { holdForFunds } from './balances'
import { emitCharge, emitRefund } from './events'
import {
  type FieldsOf,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  string,
  unsupported,
  type Values,
} from './params'
import type { ChargeRecord, RefundRecord } from './records'
import { amountRefunded } from './render-payment'
import { pageFields } from './session-params'
import { mintId } from './store'
import type { World } from './world'

const createFields = {
  payment_intent: string(),
  charge: string(),
  amount: integer(1),
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
  metadata: metadata(),
  expand: list(string()),
  refund_application_fee: unsupported(),
  reverse_transfer: unsupported(),
} satisfies FieldsOf<Stripe.RefundCreateParams>

export const refundCreate = required(object(createFields))
export const refundList = required(
  object({
    ...pageFields,
    charge: string(),
    payment_intent: string(),
  } satisfies FieldsOf<Stripe.RefundListParams>),
)

function chargeToRefund(world: World, input: Values<typeof createFields>): ChargeRecord {
  if (input.charge && input.payment_intent) {
    throw badParam('charge', 'You may only specify one of these parameters: charge, payment_intent.')
  }
  if (input.charge) return paidCharge(world, world.store.get('charges', input.charge, 'charge'))
  if (!input.payment_intent) {
    throw badParam(
      'charge',
      'One of the following params should be provided: charge, payment_intent.',
      'parameter_missing',
    )
  }
  const intent = world.store.get('intents', input.payment_intent, 'payment_intent')
  const charge = intent.latestChargeId ? world.store.get('charges', intent.latestChargeId) : null
  if (charge) return paidCharge(world, charge)
  throw badState(
    `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    'payment_intent_unexpected_state',
  )
}

function paidCharge(world: World, charge: ChargeRecord): ChargeRecord {
  if (world.store.get('intents', charge.intentId).status === 'succeeded') return charge
  throw badState(`Charge ${charge.id} has not been paid and cannot be refunded.`, 'charge_not_refundable')
}

const DAY_SECONDS = 24 * 3_600
/** How long the wallets take refunds, by Stripe's documentation; cards have no fixed limit. */
const WINDOW_DAYS = { card: Infinity, alipay: 90, wechat_pay: 180 } as const

function requireInWindow(world: World, charge: ChargeRecord): void {
  const days = WINDOW_DAYS[charge.method]
  if (world.store.nowSeconds() <= charge.created + days * DAY_SECONDS) return
  throw badState(
    `Charge ${charge.id} can no longer be refunded: ${charge.method} takes refunds for ${days} days.`,
    'charge_not_refundable',
  )
}

/** Gives money back: cards at once, wallets after a moment of `pending`. Never more than was paid. */
export function createRefund(world: World, input: Values<typeof createFields>): RefundRecord {
  const charge = chargeToRefund(world, input)
  requireInWindow(world, charge)
  const left = charge.amount - amountRefunded(world, charge.id)
  if (left === 0) throw badState(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded')
  const amount = input.amount ?? left
  if (amount > left) {
    throw badState(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      undefined,
      'amount',
    )
  }
  const isCard = charge.method === 'card'
  const refund: RefundRecord = {
    id: mintId(isCard ? 're_3' : 'pyr_1'),
    created: world.store.nowSeconds(),
    chargeId: charge.id,
    amount,
    status: isCard ? 'succeeded' : 'pending',
    reason: input.reason ?? null,
    metadata: input.metadata ?? {},
    settlesAtMs: isCard ? null : world.store.nowMs() + world.refundDelayMs,
  }
  world.store.put('refunds', refund.id, refund)
  holdForFunds(world, refund)
  emitRefund(world, 'refund.created', refund)
  emitCharge(world, 'charge.refunded', charge)
  return refund
}

function succeed(world: World, refund: RefundRecord): void {
  world.store.touch('refunds', refund.id)
  refund.status = 'succeeded'
  refund.settlesAtMs = null
  emitRefund(world, 'refund.updated', refund)
}

/** Lets every pending refund whose moment has come succeed. */
export function settleDueRefunds(world: World): void {
  const now = world.store.nowMs()
  for (const refund of Object.values(world.store.state.refunds))
    if (refund.settlesAtMs !== null && refund.settlesAtMs <= now) succeed(world, refund)
}

/** The wallet approves a pending refund now. */
export function approveRefund(world: World, refund: RefundRecord): void {
  if (refund.status !== 'pending') throw badState(`The refund is ${refund.status}, not pending.`)
  succeed(world, refund)
}

/**
 * The wallet turns a pending refund down, or the bank sends one back that had succeeded; the money is the shop's again, by a balance
 * transaction of its own.
 */
export function failRefund(world: World, refund: RefundRecord, reason = 'declined'): void {
  if (refund.status === 'failed') throw badState('The refund has failed already.')
  refund.status = 'failed'
  refund.settlesAtMs = null
  refund.failure = { reason, at: world.store.nowSeconds() }
  emitRefund(world, 'refund.failed', refund)
}
