import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basket, createWorld } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const create = (more: object = {}) => world.stripe.checkout.sessions.create({ ...basket(), ...more })

describe('creating a session', () => {
  test('computes the total from lines and shipping and offers what is eligible', async () => {
    const session = await create()
    expect(session).toMatchObject({
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_subtotal: 31_790,
      amount_total: 32_990,
      currency: 'cny',
      payment_method_types: ['card', 'alipay', 'wechat_pay'],
      payment_intent: null,
      metadata: { orderId: 'order-1' },
      livemode: false,
    })
    expect(session.url).toBe(`${world.sandbox.url}/pay/${session.id}`)
    expect(session.lastResponse.requestId).toMatch(/^req_/)
  })

  test('drops a wallet whose currency does not fit', async () => {
    const line = {
      quantity: 1,
      price_data: { currency: 'sek', unit_amount: 900, product_data: { name: 'Belt' } },
    }
    const session = await create({ line_items: [line], shipping_options: [] })
    expect(session.payment_method_types).toEqual(['card', 'wechat_pay'])
  })

  test('lists its lines and finds the session again', async () => {
    const session = await create()
    const lines = await world.stripe.checkout.sessions.listLineItems(session.id, { limit: 1 })
    expect(lines).toMatchObject({
      has_more: true,
      data: [{ description: 'Knitted runner, black, 42', quantity: 2, amount_total: 25_800 }],
    })
    const listed = await world.stripe.checkout.sessions.list({ limit: 1, status: 'open' })
    expect(listed.data[0]?.id).toBe(session.id)
    const expanded = await world.stripe.checkout.sessions.retrieve(session.id, { expand: ['line_items'] })
    expect(expanded.line_items?.data).toHaveLength(2)
  })

  const product_data = { name: 'Towel' }
  const price_data = { currency: 'cny', unit_amount: 500, product_data }
  test.each([
    [
      'the removed payment_method_types',
      { payment_method_types: ['card'] },
      'parameter_unknown',
      'payment_method_types',
    ],
    [
      'a nested misspelling',
      { line_items: [{ quantity: 1, price_data: { ...price_data, unit_amont: 5 } }] },
      'parameter_unknown',
      'line_items[0][price_data][unit_amont]',
    ],
    [
      'a missing amount',
      { line_items: [{ quantity: 1, price_data: { currency: 'cny', product_data } }] },
      'parameter_missing',
      'line_items[0][price_data][unit_amount]',
    ],
    [
      'a float',
      { line_items: [{ quantity: 1, price_data: { ...price_data, unit_amount: 19.99 } }] },
      'parameter_invalid_integer',
      'line_items[0][price_data][unit_amount]',
    ],
    [
      'a quantity of nought',
      { line_items: [{ quantity: 0, price_data }] },
      'parameter_invalid_integer',
      'line_items[0][quantity]',
    ],
    ['no mode', { mode: undefined }, 'parameter_missing', 'mode'],
    ['no success address', { success_url: undefined }, 'parameter_missing', 'success_url'],
    ['no lines', { line_items: [] }, 'parameter_missing', 'line_items'],
    ['an address that is none', { cancel_url: 'cart' }, 'url_invalid', 'cancel_url'],
    ['an empty value', { client_reference_id: '' }, 'parameter_invalid_empty', 'client_reference_id'],
    [
      'a wrong boolean',
      { adaptive_pricing: { enabled: 'no' } },
      'parameter_invalid_boolean',
      'adaptive_pricing[enabled]',
    ],
    ['an e-mail that is none', { customer_email: 'lin' }, 'email_invalid', 'customer_email'],
    [
      'WeChat Pay without its client',
      { payment_method_options: {} },
      'parameter_missing',
      'payment_method_options[wechat_pay][client]',
    ],
    ['discounts', { discounts: [{ coupon: 'x' }] }, 'sandbox_unsupported', 'discounts'],
    ['the old ui_mode', { ui_mode: 'hosted' }, undefined, 'ui_mode'],
    [
      'two currencies',
      {
        shipping_options: [
          {
            shipping_rate_data: {
              type: 'fixed_amount',
              display_name: 'x',
              fixed_amount: { amount: 1, currency: 'usd' },
            },
          },
        ],
      },
      undefined,
      'shipping_options[0][shipping_rate_data][fixed_amount][currency]',
    ],
    ['less than 30 minutes', { expires_at: Math.floor(Date.now() / 1_000) + 1_799 }, undefined, 'expires_at'],
    ['more than 24 hours', { expires_at: Math.floor(Date.now() / 1_000) + 86_500 }, undefined, 'expires_at'],
  ])('refuses %s', async (_, more, code, param) => {
    const failure = await create(more).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(failure).toMatchObject({ statusCode: 400, code, param })
  })
})

describe('ending a session', () => {
  test('expires on request, once', async () => {
    const { id } = await create()
    expect(await world.stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null })
    await expect(world.stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 })
  })

  test('cannot expire once it is complete', async () => {
    const { id } = await create()
    await world.pay(id, 'card')
    await expect(world.stripe.checkout.sessions.expire(id)).rejects.toThrow('status of `complete`')
  })

  test('expires by the clock and says so', async () => {
    const { id } = await create({ expires_at: Math.floor(Date.now() / 1_000) + 1_860 })
    await world.control('clock', { advanceMs: 1_850_000 })
    expect((await world.stripe.checkout.sessions.retrieve(id)).status).toBe('open')
    await world.sandbox.advance(11_000)
    const events = await world.stripe.events.list({ type: 'checkout.session.expired', limit: 100 })
    expect(events.data.map(({ data }) => data.object)).toContainEqual(
      expect.objectContaining({ id, status: 'expired' }),
    )
    expect((await world.pay(id, 'card')).status).toBe(400)
    await world.control('clock', { advanceMs: -1_861_000 })
  })
})
