import type Stripe from 'stripe'
import { noSuch } from './api-error'
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

/** What a charge or refund did to the platform's balance, settled in the currency of the payment. */
export function renderBalance(world: World, id: string): Stripe.BalanceTransaction {
  const { charges, refunds, intents, sessions } = world.store.state
  const charge = Object.values(charges).find((row) => balanceId(row.id) === id)
  const refund = Object.values(refunds).find(
    (row) => balanceId(row.id) === id || (row.status === 'failed' && failureBalanceId(row.id) === id),
  )
  const isFailure = refund !== undefined && balanceId(refund.id) !== id
  const source = refund ?? charge
  const paidBy = refund ? charges[refund.chargeId] : charge
  const intent = paidBy && intents[paidBy.intentId]
  const session = intent?.status === 'succeeded' ? sessions[intent.sessionId] : undefined
  if (!source || !session) throw noSuch('balance transaction', id)
  const amount = refund && !isFailure ? -refund.amount : source.amount
  const created = (isFailure && refund.failure?.at) || source.created
  const fee = refund ? 0 : Math.round((amount * FEE_PER_MILLE) / 1_000)
  const detail = {
    amount: fee,
    application: null,
    currency: session.currency,
    description: null,
    type: 'stripe_fee',
  }
  const available = created + (refund ? 0 : SETTLES_AFTER_SECONDS)
  return {
    id,
    object: 'balance_transaction',
    amount,
    available_on: available,
    balance_type: 'payments',
    created,
    currency: session.currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee > 0 ? [detail] : [],
    net: amount - fee,
    reporting_category: isFailure ? 'refund_failure' : refund ? 'refund' : 'charge',
    source: source.id,
    status: available <= world.store.nowSeconds() ? 'available' : 'pending',
    type: isFailure
      ? 'refund_failure'
      : refund
        ? 'refund'
        : source.id.startsWith('py_')
          ? 'payment'
          : 'charge',
  }
}
