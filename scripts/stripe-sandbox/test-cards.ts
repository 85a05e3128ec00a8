import type { CardRecord, PaymentFailure } from './records'

export type CardOutcome = 'success' | 'decline' | 'insufficient_funds' | 'authenticate'

/** Stripe's published test numbers that the sandbox knows (docs.stripe.com/testing). */
export const TEST_CARDS: readonly { number: string; brand: string; outcome: CardOutcome }[] = [
  { number: '4242424242424242', brand: 'visa', outcome: 'success' },
  { number: '5555555555554444', brand: 'mastercard', outcome: 'success' },
  { number: '6200000000000005', brand: 'unionpay', outcome: 'success' },
  { number: '4000000000000002', brand: 'visa', outcome: 'decline' },
  { number: '4000000000009995', brand: 'visa', outcome: 'insufficient_funds' },
  { number: '4000002500003155', brand: 'visa', outcome: 'authenticate' },
  { number: '4000000000003220', brand: 'visa', outcome: 'authenticate' },
]

export const FAILURES = {
  decline: {
    type: 'card_error',
    code: 'card_declined',
    declineCode: 'generic_decline',
    message: 'Your card was declined.',
  },
  insufficient_funds: {
    type: 'card_error',
    code: 'card_declined',
    declineCode: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  authentication: {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    declineCode: null,
    message: 'The provided PaymentMethod has failed authentication.',
  },
  refused: {
    type: 'invalid_request_error',
    code: 'payment_intent_payment_attempt_failed',
    declineCode: null,
    message: 'The customer did not approve the PaymentIntent.',
  },
} as const satisfies Record<string, PaymentFailure>

export type FailureName = keyof typeof FAILURES
export type CardField = 'number' | 'expiry' | 'cvc' | 'name'
export type CardFault =
  | 'number_invalid'
  | 'number_unknown'
  | 'expiry_invalid'
  | 'expiry_past'
  | 'cvc_invalid'
  | 'name_missing'

export interface CardInput {
  number: string
  expiry: string
  cvc: string
  name: string
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function readExpiry(text: string): { month: number; year: number } | null {
  const match = /^(\d{1,2})\s*\/?\s*(\d{2}|20\d{2})$/.exec(text.trim())
  const month = Number(match?.[1])
  if (!match || month < 1 || month > 12) return null
  return { month, year: (Number(match[2]) % 100) + 2_000 }
}

function numberFault(digits: string): CardFault | null {
  if (!/^\d{13,19}$/.test(digits) || !passesLuhn(digits)) return 'number_invalid'
  return TEST_CARDS.some(({ number }) => number === digits) ? null : 'number_unknown'
}

/** Checks typed card details at the time `nowMs`; either the card and what will happen, or a fault per field. */
export function readCard(input: CardInput, nowMs: number) {
  const digits = input.number.replace(/[\s-]/g, '')
  const expiry = readExpiry(input.expiry)
  const now = new Date(nowMs)
  const faults: Partial<Record<CardField, CardFault>> = {}
  const wrongNumber = numberFault(digits)
  if (wrongNumber) faults.number = wrongNumber
  if (!expiry) faults.expiry = 'expiry_invalid'
  else if (expiry.year * 12 + expiry.month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1)
    faults.expiry = 'expiry_past'
  if (!/^\d{3,4}$/.test(input.cvc.trim())) faults.cvc = 'cvc_invalid'
  if (input.name.trim() === '') faults.name = 'name_missing'
  const known = TEST_CARDS.find(({ number }) => number === digits)
  if (!known || !expiry || Object.keys(faults).length > 0) return { ok: false as const, faults }
  const card: CardRecord = {
    brand: known.brand,
    last4: digits.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    name: input.name.trim().slice(0, 200),
  }
  return { ok: true as const, card, outcome: known.outcome }
}
