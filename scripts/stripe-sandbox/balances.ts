import type Stripe from 'stripe'
import { emitRefund } from './events'
import type { RefundRecord } from './records'
import { balanceOfCharge, balanceOfFailure, balanceOfRefund, isBooked } from './render-balance'
import type { World } from './world'

/** What the platform had in every currency before its first charge: enough that refunds go through unless a test takes it away. */
const OPENING = 1_000_000_000

/** Every movement of the platform's balance, newest first. */
export function listBalances(world: World): Stripe.BalanceTransaction[] {
  const { charges, refunds } = world.store.state
  return [
    ...Object.values(charges).map((charge) => balanceOfCharge(world, charge)),
    ...Object.values(refunds).flatMap((refund) => [
      balanceOfRefund(world, refund),
      balanceOfFailure(world, refund),
    ]),
  ]
    .filter((entry) => entry !== null)
    .toReversed()
    .toSorted((a, b) => b.created - a.created)
}

function sums(world: World): Map<string, { available: number; pending: number }> {
  const opening = world.store.state.openingBalances ?? {}
  const byCurrency = new Map(
    Object.entries(opening).map(([code, available]) => [code, { available, pending: 0 }]),
  )
  for (const { currency, net, status } of listBalances(world)) {
    const sum = byCurrency.get(currency) ?? { available: OPENING, pending: 0 }
    sum[status === 'available' ? 'available' : 'pending'] += net
    byCurrency.set(currency, sum)
  }
  return byCurrency
}

/** `GET /v1/balance`: what can be paid out or refunded now, and what settles later, by currency. */
export function renderBalances(world: World): Stripe.Balance {
  const rows = [...sums(world)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const part = (name: 'available' | 'pending') =>
    rows.map(([currency, sum]) => ({ amount: sum[name], currency, source_types: { card: sum[name] } }))
  return { object: 'balance', available: part('available'), livemode: false, pending: part('pending') }
}

function currencyOf(world: World, refund: RefundRecord): string {
  const { intentId } = world.store.get('charges', refund.chargeId)
  return world.store.get('sessions', world.store.get('intents', intentId).sessionId).currency
}

function covers(world: World, refund: RefundRecord): boolean {
  const { available } = sums(world).get(currencyOf(world, refund)) ?? { available: OPENING }
  return available - (isBooked(refund) ? 0 : refund.amount) >= 0
}

/** A balance is never overdrawn: a new refund that it does not cover stays pending (`insufficient_funds`) until it does. */
export function holdForFunds(world: World, refund: RefundRecord): void {
  if (covers(world, refund)) return
  refund.status = 'pending'
  refund.settlesAtMs = null
  refund.waitsForFunds = true
}

/** Sends the waiting refunds on their way that the balance covers by now, oldest first. */
export function releaseHeldRefunds(world: World): void {
  for (const refund of Object.values(world.store.state.refunds)) {
    if (refund.waitsForFunds !== true || refund.status !== 'pending' || !covers(world, refund)) continue
    const isCard = world.store.get('charges', refund.chargeId).method === 'card'
    world.store.touch('refunds', refund.id)
    refund.waitsForFunds = false
    refund.status = isCard ? 'succeeded' : 'pending'
    refund.settlesAtMs = isCard ? null : world.store.nowMs() + world.refundDelayMs
    emitRefund(world, 'refund.updated', refund)
  }
}
