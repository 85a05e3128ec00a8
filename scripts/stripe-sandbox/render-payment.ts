import type Stripe from 'stripe'
import type { ChargeRecord, IntentRecord, RefundRecord, SessionRecord } from './records'
import { balanceId, failureBalanceId, isBooked } from './render-balance'
import type { World } from './world'

function sessionOf(world: World, intentId: string): SessionRecord {
  const { sessionId } = world.store.get('intents', intentId)
  return world.store.get('sessions', sessionId)
}

/** The minor units given back or on their way back; a failed refund does not count. */
export function amountRefunded(world: World, chargeId: string): number {
  return Object.values(world.store.state.refunds)
    .filter((refund) => refund.chargeId === chargeId && refund.status !== 'failed')
    .reduce((sum, refund) => sum + refund.amount, 0)
}

function renderFailure(intent: IntentRecord): Stripe.PaymentIntent.LastPaymentError | null {
  if (!intent.failure) return null
  const { type, code, declineCode, message } = intent.failure
  return { type, code, message, ...(declineCode ? { decline_code: declineCode } : {}) }
}

/** A PaymentIntent as the API shows it. */
export function renderIntent(world: World, intent: IntentRecord): Stripe.PaymentIntent {
  const session = world.store.get('sessions', intent.sessionId)
  const charge = intent.latestChargeId ? world.store.get('charges', intent.latestChargeId) : null
  return {
    id: intent.id,
    object: 'payment_intent',
    allowed_payment_method_types: session.allowedMethods,
    amount: intent.amount,
    amount_capturable: 0,
    amount_received: intent.status === 'succeeded' ? intent.amount : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { enabled: true },
    canceled_at: intent.canceledAt,
    cancellation_reason: intent.canceledAt ? 'automatic' : null,
    capture_method: 'automatic_async',
    client_secret: intent.clientSecret,
    confirmation_method: 'automatic',
    created: intent.created,
    currency: session.currency,
    customer: null,
    customer_account: null,
    description: session.intentData.description,
    excluded_payment_method_types: session.excludedMethods,
    last_payment_error: renderFailure(intent),
    latest_charge: intent.latestChargeId,
    livemode: false,
    managed_payments: null,
    metadata: session.intentData.metadata,
    next_action: intent.status === 'requires_action' ? { type: 'use_stripe_sdk' } : null,
    on_behalf_of: null,
    payment_method: charge?.methodId ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: session.methods,
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: intent.status,
    transfer_data: null,
    transfer_group: session.intentData.transferGroup,
  }
}

function renderMethodDetails(charge: ChargeRecord): Stripe.Charge.PaymentMethodDetails {
  const transaction = { fingerprint: null, transaction_id: charge.methodId.replace(/^pm_/, '') }
  if (charge.method === 'alipay') return { type: 'alipay', alipay: transaction }
  if (charge.method === 'wechat_pay') return { type: 'wechat_pay', wechat_pay: transaction }
  const card = {
    amount_authorized: charge.amount,
    authorization_code: null,
    brand: charge.card?.brand ?? null,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: charge.card?.expMonth ?? 1,
    exp_year: charge.card?.expYear ?? 2030,
    fingerprint: null,
    funding: 'credit',
    installments: null,
    last4: charge.card?.last4 ?? null,
    mandate: null,
    network: charge.card?.brand ?? null,
    network_transaction_id: null,
    regulated_status: null,
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  }
  return { type: 'card', card }
}

/** A Charge as the API shows it. */
export function renderCharge(world: World, charge: ChargeRecord): Stripe.Charge {
  const session = sessionOf(world, charge.intentId)
  const intent = world.store.get('intents', charge.intentId)
  const refunded = amountRefunded(world, charge.id)
  const paid = intent.status === 'succeeded'
  const status = paid ? 'succeeded' : intent.status === 'processing' ? 'pending' : 'failed'
  return {
    id: charge.id,
    object: 'charge',
    amount: charge.amount,
    amount_captured: paid ? charge.amount : 0,
    amount_refunded: refunded,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: paid ? balanceId(charge.id) : null,
    billing_details: {
      address: null,
      email: session.customer?.email ?? null,
      name: charge.card?.name ?? session.customer?.name ?? null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: null,
    captured: paid,
    created: charge.created,
    currency: session.currency,
    customer: null,
    description: session.intentData.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: status === 'failed' ? (intent.failure?.code ?? null) : null,
    failure_message: status === 'failed' ? (intent.failure?.message ?? null) : null,
    fraud_details: {},
    livemode: false,
    metadata: session.intentData.metadata,
    on_behalf_of: null,
    outcome: null,
    paid,
    payment_intent: charge.intentId,
    payment_method: charge.methodId,
    payment_method_details: renderMethodDetails(charge),
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: refunded === charge.amount,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: session.intentData.transferGroup,
  }
}

/** A Refund as the API shows it. */
export function renderRefund(world: World, refund: RefundRecord): Stripe.Refund {
  const charge = world.store.get('charges', refund.chargeId)
  const { currency } = sessionOf(world, charge.intentId)
  return {
    id: refund.id,
    object: 'refund',
    amount: refund.amount,
    balance_transaction: isBooked(refund) ? balanceId(refund.id) : null,
    charge: refund.chargeId,
    created: refund.created,
    currency,
    customer: null,
    customer_account: null,
    ...(refund.status === 'failed'
      ? {
          ...(isBooked(refund) ? { failure_balance_transaction: failureBalanceId(refund.id) } : {}),
          failure_reason: refund.failure?.reason ?? 'declined',
        }
      : {}),
    metadata: refund.metadata,
    payment_intent: charge.intentId,
    payment_method: charge.methodId,
    ...(refund.status === 'pending'
      ? { pending_reason: refund.waitsForFunds ? 'insufficient_funds' : 'processing' }
      : {}),
    reason: refund.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: refund.status,
    transfer_reversal: null,
  }
}
