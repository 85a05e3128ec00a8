import type Stripe from 'stripe'
import {
  boolean,
  type FieldsOf,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  string,
  unsupported,
  url,
  type Values,
} from './params'

const MAX_AMOUNT = 99_999_999

const method = () => oneOf('card', 'alipay', 'wechat_pay')

const priceData = object({
  currency: required(string(3)),
  unit_amount: required(integer(0, MAX_AMOUNT)),
  unit_amount_decimal: unsupported(),
  product: unsupported(),
  recurring: unsupported(),
  tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
  product_data: required(
    object({
      name: required(string(250)),
      description: string(),
      images: list(url(), 8),
      metadata: metadata(),
    } satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData>),
  ),
} satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.LineItem.PriceData>)

const lineItem = object({
  quantity: required(integer(1, 999_999)),
  price: unsupported(),
  price_data: required(priceData),
  metadata: metadata(),
} satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.LineItem>)

const shippingRate = object({
  type: required(oneOf('fixed_amount')),
  display_name: required(string(100)),
  fixed_amount: required(object({ amount: required(integer(0, MAX_AMOUNT)), currency: required(string(3)) })),
  delivery_estimate: unsupported(),
  metadata: metadata(),
} satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.ShippingOption.ShippingRateData>)

const createFields = {
  mode: required(oneOf('payment')),
  ui_mode: oneOf('hosted_page'),
  line_items: required(list(lineItem)),
  shipping_options: list(
    object({
      shipping_rate: unsupported(),
      shipping_rate_data: required(shippingRate),
    } satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.ShippingOption>),
    1,
  ),
  success_url: required(url()),
  cancel_url: url(),
  client_reference_id: string(200),
  customer_email: string(800),
  locale: oneOf('auto', 'en', 'en-GB', 'zh', 'zh-HK', 'zh-TW'),
  metadata: metadata(),
  payment_intent_data: object({
    metadata: metadata(),
    transfer_group: string(),
    description: string(1_000),
  } satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.PaymentIntentData>),
  expires_at: integer(0),
  allowed_payment_method_types: list(method()),
  excluded_payment_method_types: list(method()),
  payment_method_options: object({
    card: object({ request_three_d_secure: oneOf('any', 'automatic', 'challenge') }),
    alipay: object({}),
    wechat_pay: object({ client: required(oneOf('android', 'ios', 'web')) }),
  } satisfies FieldsOf<Stripe.Checkout.SessionCreateParams.PaymentMethodOptions>),
  adaptive_pricing: object({ enabled: boolean() }),
  submit_type: oneOf('auto', 'book', 'donate', 'pay'),
  billing_address_collection: oneOf('auto', 'required'),
  phone_number_collection: object({ enabled: required(boolean()) }),
  expand: list(string()),
  currency: string(3),
  allow_promotion_codes: unsupported(),
  automatic_tax: unsupported(),
  customer: unsupported(),
  customer_creation: unsupported(),
  discounts: unsupported(),
  invoice_creation: unsupported(),
  payment_method_configuration: unsupported(),
  shipping_address_collection: unsupported(),
} satisfies FieldsOf<Stripe.Checkout.SessionCreateParams>

/** The parameters of `POST /v1/checkout/sessions`, with names and values checked against the SDK's types. */
export const sessionCreate = required(object(createFields))

export type SessionCreate = Values<typeof createFields>

/** The cursors of every list call. */
export const pageFields = {
  limit: integer(1, 100),
  starting_after: string(),
  ending_before: string(),
  expand: list(string()),
}

/** A time range of the list calls, in Unix seconds. */
export const createdRange = () =>
  object({
    gt: integer(),
    gte: integer(),
    lt: integer(),
    lte: integer(),
  } satisfies FieldsOf<Stripe.RangeQueryParam>)

export const sessionList = required(
  object({
    ...pageFields,
    created: createdRange(),
    payment_intent: string(),
    status: oneOf('open', 'complete', 'expired'),
  } satisfies FieldsOf<Stripe.Checkout.SessionListParams>),
)

/** A call that takes nothing but `expand`. */
export const expandOnly = required(object({ expand: list(string()) }))
