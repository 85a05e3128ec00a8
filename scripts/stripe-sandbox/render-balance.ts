import type Stripe from 'stripe'
import { noSuch } from './api-error'
import type { ChargeRecord, RefundRecord } from './records'
import type { World } from './world'

/** An invented processing fee of 2.9 %: real fees depend on country, method and contract. */
const FEE_PER_MILLE = 29
const SETTLES_AFTER_SECONDS = 2 * 24 * 3_600

/** The id of the balance transaction of a charge or refund. */
export function balanceId(sourceId: string): string {
  return sourceId.replace(/^[a-z]+_/, 'txn_')
}

/** The id of the balance transaction that brings a failed refund's money back. */
export function failureBalanceId(refundId: string): string {
  return `${balanceId(refundId)}f`
}

/** True once the money of a refund has left the balance, which it has not while it waits for funds. */
export function isBooked(refund: RefundRecord): boolean {
  return refund.waitsForFunds !== true || refund.status === 'succeeded'
}

function currencyOf(world: World, charge: ChargeRecord): string {
  const { sessionId } = world.store.get('intents', charge.intentId)
  return world.store.get('sessions', sessionId).currency
}

interface Booking {
  id: string
  source: string
  amount: number
  fee: number
  currency: string
  created: number
  availableOn: number
  category: 'charge' | 'refund' | 'refund_failure'
  type: Stripe.BalanceTransaction['type']
}

function render(world: World, booking: Booking): Stripe.BalanceTransaction {
  const { id, source, amount, fee, currency, created, availableOn, category, type } = booking
  const detail = { amount: fee, application: null, currency, description: null, type: 'stripe_fee' }
  return {
    id,
    object: 'balance_transaction',
    amount,
    available_on: availableOn,
    balance_type: 'payments',
    created,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee > 0 ? [detail] : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: availableOn <= world.store.nowSeconds() ? 'available' : 'pending',
    type,
  }
}

/** What a charge added to the platform's balance, settled in the currency of the payment; null until it is paid. */
export function balanceOfCharge(world: World, charge: ChargeRecord): Stripe.BalanceTransaction | null {
  if (world.store.get('intents', charge.intentId).status !== 'succeeded') return null
  const created = charge.paidAt ?? charge.created
  return render(world, {
    id: balanceId(charge.id),
    source: charge.id,
    amount: charge.amount,
    fee: Math.round((charge.amount * FEE_PER_MILLE) / 1_000),
    currency: currencyOf(world, charge),
    created,
    availableOn: created + SETTLES_AFTER_SECONDS,
    category: 'charge',
    type: charge.id.startsWith('py_') ? 'payment' : 'charge',
  })
}

/** What a refund took out of the balance, without the fee, which Stripe keeps; null while it took nothing. */
export function balanceOfRefund(world: World, refund: RefundRecord): Stripe.BalanceTransaction | null {
  if (!isBooked(refund)) return null
  return render(world, {
    id: balanceId(refund.id),
    source: refund.id,
    amount: -refund.amount,
    fee: 0,
    currency: currencyOf(world, world.store.get('charges', refund.chargeId)),
    created: refund.created,
    availableOn: refund.created,
    category: 'refund',
    type: 'refund',
  })
}

/** What brought the money of a failed refund back; null when it had not failed, or never left. */
export function balanceOfFailure(world: World, refund: RefundRecord): Stripe.BalanceTransaction | null {
  const gone = balanceOfRefund(world, refund)
  if (!gone || !refund.failure) return null
  const { at } = refund.failure
  return {
    ...gone,
    id: failureBalanceId(refund.id),
    amount: refund.amount,
    net: refund.amount,
    created: at,
    available_on: at,
    reporting_category: 'refund_failure',
    type: 'refund_failure',
  }
}

/** The balance transaction with this id; throws Stripe's 404 otherwise. */
export function renderBalance(world: World, id: string): Stripe.BalanceTransaction {
  const { charges, refunds } = world.store.state
  const charge = Object.values(charges).find((row) => balanceId(row.id) === id)
  const refund = Object.values(refunds).find((row) => id.startsWith(balanceId(row.id)))
  const found = refund
    ? id === balanceId(refund.id)
      ? balanceOfRefund(world, refund)
      : balanceOfFailure(world, refund)
    : charge
      ? balanceOfCharge(world, charge)
      : null
  if (!found) throw noSuch('balance transaction', id)
  return found
}
