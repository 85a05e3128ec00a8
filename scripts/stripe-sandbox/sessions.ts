import { badParam, badState } from './api-error'
import { emitIntent, emitSession } from './events'
import type { LineRecord, Method, SessionRecord, ShippingRecord } from './records'
import { totals } from './render-session'
import type { SessionCreate } from './session-params'
import { mintId } from './store'
import type { World } from './world'

const MIN_LIFE_MS = 30 * 60_000
const MAX_LIFE_MS = 24 * 3_600_000
const METHODS: Method[] = ['card', 'alipay', 'wechat_pay']
const CURRENCIES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))

/** Presentment currencies of the wallets; elsewhere the wallet is not eligible and drops out of the session. */
const WALLET_CURRENCIES: Record<Method, ReadonlySet<string>> = {
  card: CURRENCIES,
  alipay: new Set('cny aud cad eur gbp hkd jpy sgd myr nzd usd'.split(' ')),
  wechat_pay: new Set('cny aud cad eur gbp hkd jpy sgd usd dkk nok sek chf'.split(' ')),
}

function readCurrency(input: SessionCreate): string {
  const first = input.line_items[0]
  if (!first) throw badParam('line_items', 'Missing required param: line_items.', 'parameter_missing')
  const { currency } = first.price_data
  if (!CURRENCIES.has(currency))
    throw badParam('line_items[0][price_data][currency]', `Invalid currency: ${currency}`)
  const named: [string, string][] = input.line_items.map((line, index) => [
    `line_items[${index}][price_data][currency]`,
    line.price_data.currency,
  ])
  for (const [index, option] of (input.shipping_options ?? []).entries()) {
    const path = `shipping_options[${index}][shipping_rate_data][fixed_amount][currency]`
    named.push([path, option.shipping_rate_data.fixed_amount.currency])
  }
  if (input.currency) named.push(['currency', input.currency])
  const other = named.find(([, code]) => code !== currency)
  if (other) throw badParam(other[0], `All amounts of a session must be in one currency, here ${currency}.`)
  return currency
}

function readMethods(input: SessionCreate, currency: string): Method[] {
  const wanted = input.allowed_payment_method_types ?? METHODS
  const methods = METHODS.filter(
    (method) =>
      wanted.includes(method) &&
      !input.excluded_payment_method_types?.includes(method) &&
      WALLET_CURRENCIES[method].has(currency),
  )
  if (methods.length === 0) {
    throw badParam('allowed_payment_method_types', 'No valid payment method types for this Checkout Session.')
  }
  if (methods.includes('wechat_pay') && !input.payment_method_options?.wechat_pay) {
    const path = 'payment_method_options[wechat_pay][client]'
    throw badParam(path, `Missing required param: ${path}.`, 'parameter_missing')
  }
  return methods
}

function readExpiry(world: World, expiresAt: number | undefined): number {
  const nowMs = world.store.nowMs()
  if (expiresAt === undefined) return Math.floor((nowMs + MAX_LIFE_MS) / 1_000)
  const life = expiresAt * 1_000 - nowMs
  const subject = 'The `expires_at` timestamp must be'
  if (life < MIN_LIFE_MS) {
    throw badParam('expires_at', `${subject} at least 30 minutes from Checkout Session creation.`)
  }
  if (life > MAX_LIFE_MS) {
    throw badParam('expires_at', `${subject} less than 24 hours from Checkout Session creation.`)
  }
  return expiresAt
}

function readLine({ price_data, quantity, metadata }: SessionCreate['line_items'][number]): LineRecord {
  return {
    id: mintId('li_1'),
    priceId: mintId('price_1'),
    productId: mintId('prod_', 14),
    name: price_data.product_data.name,
    description: price_data.product_data.description ?? null,
    metadata: metadata ?? {},
    unitAmount: price_data.unit_amount,
    quantity,
  }
}

function readShipping(input: SessionCreate): ShippingRecord | null {
  const rate = input.shipping_options?.[0]?.shipping_rate_data
  if (!rate) return null
  return { rateId: mintId('shr_1'), displayName: rate.display_name, amount: rate.fixed_amount.amount }
}

/** Opens a session. Throws an ApiError for what the parameter table alone cannot see (currencies, times, sums). */
export function createSession(world: World, input: SessionCreate): SessionRecord {
  const currency = readCurrency(input)
  const email = input.customer_email ?? null
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw badParam('customer_email', `Invalid email address: ${email}`, 'email_invalid')
  }
  const session: SessionRecord = {
    id: mintId('cs_test_a1', 58),
    created: world.store.nowSeconds(),
    expiresAt: readExpiry(world, input.expires_at),
    status: 'open',
    paymentStatus: 'unpaid',
    currency,
    lines: input.line_items.map(readLine),
    shipping: readShipping(input),
    methods: readMethods(input, currency),
    allowedMethods: input.allowed_payment_method_types ?? null,
    excludedMethods: input.excluded_payment_method_types ?? null,
    wechatClient: input.payment_method_options?.wechat_pay?.client ?? null,
    successUrl: input.success_url,
    cancelUrl: input.cancel_url ?? null,
    clientReferenceId: input.client_reference_id ?? null,
    customerEmail: email,
    customer: null,
    locale: input.locale ?? null,
    submitType: input.submit_type ?? null,
    billingAddress: input.billing_address_collection ?? null,
    phoneNumber: input.phone_number_collection?.enabled ?? false,
    adaptivePricing: input.adaptive_pricing?.enabled ?? true,
    metadata: input.metadata ?? {},
    intentData: {
      metadata: input.payment_intent_data?.metadata ?? {},
      transferGroup: input.payment_intent_data?.transfer_group ?? null,
      description: input.payment_intent_data?.description ?? null,
    },
    intentId: null,
    cardInQuestion: null,
  }
  const { total } = totals(session)
  if (total < 1) throw badParam('line_items', 'The total amount due must be positive.', 'amount_too_small')
  if (total > 99_999_999)
    throw badParam('line_items', 'The total amount due is too large.', 'amount_too_large')
  world.store.put('sessions', session.id, session)
  return session
}

function close(world: World, session: SessionRecord): void {
  world.store.touch('sessions', session.id)
  session.status = 'expired'
  session.cardInQuestion = null
  const intent = session.intentId ? world.store.get('intents', session.intentId) : null
  if (intent) {
    intent.status = 'canceled'
    intent.canceledAt = world.store.nowSeconds()
    emitIntent(world, 'payment_intent.canceled', intent)
  }
  emitSession(world, 'checkout.session.expired', session)
}

/** Closes an open session on request; a complete or expired one is refused with 400. */
export function expireSession(world: World, session: SessionRecord): void {
  if (session.status !== 'open') {
    const where = `This Session has a status of \`${session.status}\``
    throw badState(`Only Checkout Sessions with a status in ["open"] can be expired. ${where}.`)
  }
  close(world, session)
}

/** Closes every open session whose time has passed. */
export function expireDueSessions(world: World): void {
  const now = world.store.nowMs()
  for (const session of Object.values(world.store.state.sessions)) {
    if (session.status === 'open' && session.expiresAt * 1_000 <= now) close(world, session)
  }
}
