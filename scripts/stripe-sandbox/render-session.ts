import Stripe from 'stripe'
import type { LineRecord, SessionRecord } from './records'
import type { World } from './world'

/** What the buyer pays, in minor units: goods, shipping and their sum. */
export function totals({ lines, shipping }: SessionRecord) {
  const goods = lines.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0)
  return { goods, shipping: shipping?.amount ?? 0, total: goods + (shipping?.amount ?? 0) }
}

/** Where the buyer pays this session. */
export function payUrl(world: World, sessionId: string): string {
  return `${world.publicUrl()}/pay/${sessionId}`
}

function renderPaidBy(session: SessionRecord): Stripe.Checkout.Session.CustomerDetails | null {
  if (!session.customer && !session.customerEmail) return null
  return {
    address: null,
    business_name: null,
    email: session.customer?.email ?? session.customerEmail,
    individual_name: null,
    name: session.customer?.name ?? null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}

function renderShipping(session: SessionRecord) {
  const { shipping } = session
  if (!shipping) return { shipping_cost: null, shipping_options: [] }
  return {
    shipping_cost: {
      amount_subtotal: shipping.amount,
      amount_tax: 0,
      amount_total: shipping.amount,
      shipping_rate: shipping.rateId,
    },
    shipping_options: [{ shipping_amount: shipping.amount, shipping_rate: shipping.rateId }],
  }
}

/** A Checkout Session as the API shows it. */
export function renderSession(world: World, session: SessionRecord): Stripe.Checkout.Session {
  const { goods, shipping, total } = totals(session)
  return {
    id: session.id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: session.adaptivePricing },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: session.allowedMethods,
    amount_subtotal: goods,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: session.billingAddress,
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: session.created,
    currency: session.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: renderPaidBy(session),
    customer_email: session.customerEmail,
    discounts: [],
    ...(session.excludedMethods ? { excluded_payment_method_types: session.excludedMethods } : {}),
    expires_at: session.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: session.locale,
    managed_payments: null,
    metadata: session.metadata,
    mode: 'payment',
    origin_context: null,
    payment_intent: session.intentId,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: session.wechatClient
      ? { wechat_pay: { app_id: null, client: session.wechatClient } }
      : {},
    payment_method_types: session.methods,
    payment_status: session.paymentStatus,
    permissions: null,
    phone_number_collection: { enabled: session.phoneNumber },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    ...renderShipping(session),
    status: session.status,
    submit_type: session.submitType,
    subscription: null,
    success_url: session.successUrl,
    total_details: { amount_discount: 0, amount_shipping: shipping, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: session.status === 'open' ? payUrl(world, session.id) : null,
    wallet_options: null,
  }
}

function renderPrice(session: SessionRecord, line: LineRecord): Stripe.Price {
  return {
    id: line.priceId,
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: session.created,
    currency: session.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: line.productId,
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: line.unitAmount,
    unit_amount_decimal: Stripe.Decimal.from(line.unitAmount),
  }
}

/** One line of a session as `GET …/line_items` shows it. */
export function renderLine(session: SessionRecord, line: LineRecord): Stripe.LineItem {
  const amount = line.unitAmount * line.quantity
  return {
    id: line.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: session.currency,
    description: line.name,
    metadata: line.metadata,
    price: renderPrice(session, line),
    quantity: line.quantity,
  }
}
