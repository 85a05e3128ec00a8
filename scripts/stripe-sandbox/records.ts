import type Stripe from 'stripe'

export type Method = 'card' | 'alipay' | 'wechat_pay'
export type Metadata = Record<string, string>

export interface LineRecord {
  id: string
  priceId: string
  productId: string
  name: string
  description: string | null
  metadata: Metadata
  unitAmount: number
  quantity: number
}

export interface ShippingRecord {
  rateId: string
  displayName: string
  amount: number
}

/** A card as kept after the buyer typed it: never the full number. */
export interface CardRecord {
  brand: string
  last4: string
  expMonth: number
  expYear: number
  name: string
}

/** One Checkout Session. Times are Unix seconds, amounts minor units of `currency`. */
export interface SessionRecord {
  id: string
  created: number
  expiresAt: number
  status: 'open' | 'complete' | 'expired'
  paymentStatus: 'paid' | 'unpaid'
  currency: string
  lines: LineRecord[]
  shipping: ShippingRecord | null
  methods: Method[]
  allowedMethods: Method[] | null
  excludedMethods: Method[] | null
  wechatClient: 'android' | 'ios' | 'web' | null
  successUrl: string
  cancelUrl: string | null
  clientReferenceId: string | null
  customerEmail: string | null
  customer: { email: string; name: string | null } | null
  locale: string | null
  submitType: string | null
  billingAddress: string | null
  phoneNumber: boolean
  adaptivePricing: boolean
  metadata: Metadata
  intentData: { metadata: Metadata; transferGroup: string | null; description: string | null }
  intentId: string | null
  /** The card that waits for the 3-D Secure page. */
  cardInQuestion: CardRecord | null
  /** When the money of a delayed payment arrives, or fails to, by the sandbox's clock in milliseconds. */
  delayed?: { atMs: number; arrives: boolean } | null
}

export interface PaymentFailure {
  type: 'card_error' | 'invalid_request_error'
  code: string
  declineCode: string | null
  message: string
}

export interface IntentRecord {
  id: string
  created: number
  sessionId: string
  amount: number
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled'
  clientSecret: string
  failure: PaymentFailure | null
  canceledAt: number | null
  latestChargeId: string | null
}

export interface ChargeRecord {
  id: string
  created: number
  intentId: string
  amount: number
  method: Method
  methodId: string
  card: CardRecord | null
  threeDSecure: boolean
  /** When a delayed payment's money came, in Unix seconds; absent for one that was paid at once. */
  paidAt?: number
}

export interface RefundRecord {
  id: string
  created: number
  chargeId: string
  amount: number
  status: 'pending' | 'succeeded' | 'failed'
  reason: Stripe.RefundCreateParams.Reason | null
  metadata: Metadata
  /** When a pending refund of a wallet goes through, in Unix milliseconds. */
  settlesAtMs: number | null
  /** Pending until the available balance covers it. */
  waitsForFunds?: boolean
  /** Why it failed and when (Unix seconds). */
  failure?: { reason: string; at: number }
}

/** An event with the state of its delivery; `nextAttemptMs` null means nothing more is to be sent. */
export interface EventRecord {
  event: Stripe.Event
  attempts: number
  nextAttemptMs: number | null
  delivered: boolean
  /** How often each attempt sends it; 1 when absent. */
  copies?: number
}

export interface ReplyRecord {
  createdMs: number
  fingerprint: string
  status: number
  body: string
}

/** Everything the sandbox remembers; this is the snapshot file. */
export interface State {
  version: 1
  clockOffsetMs: number
  sessions: Record<string, SessionRecord>
  intents: Record<string, IntentRecord>
  charges: Record<string, ChargeRecord>
  refunds: Record<string, RefundRecord>
  events: Record<string, EventRecord>
  replies: Record<string, ReplyRecord>
  /** Available from before, in minor units by currency, where it is not the default. */
  openingBalances?: Record<string, number>
}
