import { badParam } from './api-error'
import { approvePayment, askForAuthentication, delayPayment, failPayment, type Payer } from './payments'
import type { CardRecord, SessionRecord } from './records'
import type { World } from './world'

/** Outcomes after which the session stays open, with the failure each leaves on the PaymentIntent. */
const FAILING = {
  decline: 'decline',
  insufficient_funds: 'insufficient_funds',
  authentication_failed: 'authentication',
  refuse: 'refused',
} as const
const OUTCOMES = [
  'success',
  'delayed',
  'delayed_failure',
  'authenticate',
  'decline',
  'insufficient_funds',
  'authentication_failed',
  'refuse',
] as const
const METHODS = ['card', 'alipay', 'wechat_pay'] as const
const TEST_CARD: CardRecord = {
  brand: 'visa',
  last4: '4242',
  expMonth: 12,
  expYear: 2034,
  name: 'Test Buyer',
}

/** The JSON body of a control call. */
export type Fields = Record<string, unknown>

/** One of `values`; throws a 400 that names them. */
export function choice<const T extends string>(
  fields: Fields,
  name: string,
  values: readonly T[],
  fallback?: T,
): T {
  const value = fields[name] ?? fallback
  const found = values.find((allowed) => allowed === String(value))
  if (!found) throw badParam(name, `${name} must be one of ${values.join(', ')}`)
  return found
}

/** A whole number; throws a 400 otherwise. */
export function whole(fields: Fields, name: string, fallback?: number): number {
  const value = fields[name] ?? fallback
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw badParam(name, `${name} must be a whole number`)
}

/** Pays as a buyer would on the pay page. */
export function pay(world: World, session: SessionRecord, fields: Fields): void {
  const method = choice(fields, 'method', METHODS, 'card')
  const outcome = choice(fields, 'outcome', OUTCOMES, 'success')
  const card = method === 'card' ? TEST_CARD : null
  const payer: Payer = { method, card, email: session.customerEmail ?? 'buyer@example.com' }
  if (outcome === 'success') return approvePayment(world, session, payer)
  if (outcome === 'delayed') return delayPayment(world, session, payer)
  if (outcome === 'delayed_failure') return delayPayment(world, session, payer, false)
  if (outcome === 'authenticate') return askForAuthentication(world, session, TEST_CARD)
  failPayment(world, session, method, FAILING[outcome])
}
