import { afterEach, beforeEach, expect, test } from 'vitest'
import { basket, createWorld } from './test-world'

const day = 24 * 3_600_000
const goods = 32_990
const fee = 957

let world: Awaited<ReturnType<typeof createWorld>>
beforeEach(async () => {
  world = await createWorld()
  await world.control('balance', { currency: 'cny', opening: 0 })
})
afterEach(() => world.close())

async function buy(method: string, more: Parameters<typeof basket>[0] = {}) {
  const { id } = await world.stripe.checkout.sessions.create(basket(more))
  await world.pay(id, method)
  const { payment_intent } = await world.stripe.checkout.sessions.retrieve(id)
  return String(payment_intent)
}
async function balance() {
  const { available, pending } = await world.stripe.balance.retrieve()
  const amounts = (rows: typeof available) =>
    Object.fromEntries(rows.map((row) => [row.currency, row.amount]))
  return { available: amounts(available), pending: amounts(pending) }
}

test('a charge less its fee is pending for two days, then available, currency by currency', async () => {
  await world.control('balance', { currency: 'jpy', opening: 0 })
  await buy('card')
  const line = {
    quantity: 1,
    price_data: { currency: 'jpy', unit_amount: 700, product_data: { name: 'Belt' } },
  }
  await buy('card', { line_items: [line], shipping_options: [] })
  const nets = { cny: goods - fee, jpy: 680 }
  expect(await balance()).toEqual({ available: { cny: 0, jpy: 0 }, pending: nets })
  await world.sandbox.advance(2 * day)
  expect(await balance()).toEqual({ available: nets, pending: { cny: 0, jpy: 0 } })
})

test('a refund that the balance does not cover waits, and goes through when the money is there', async () => {
  const payment_intent = await buy('card')
  const refund = await world.stripe.refunds.create({ payment_intent, amount: 20_000 })
  expect(refund).toMatchObject({
    status: 'pending',
    pending_reason: 'insufficient_funds',
    balance_transaction: null,
  })
  expect(await balance()).toEqual({ available: { cny: 0 }, pending: { cny: goods - fee } })
  await world.sandbox.advance(2 * day)
  expect(await world.stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' })
  expect(await balance()).toEqual({ available: { cny: goods - fee - 20_000 }, pending: { cny: 0 } })
  const { data } = await world.stripe.events.list({ type: 'refund.updated' })
  expect(data).toMatchObject([{ data: { object: { id: refund.id, status: 'succeeded' } } }])
  // The fee stays with Stripe: the rest of the charge is more than what is left of it.
  expect(await world.stripe.refunds.create({ payment_intent })).toMatchObject({ status: 'pending' })
})

test('a wallet’s refund waits for the funds first, then for the wallet', async () => {
  const payment_intent = await buy('alipay')
  const { id } = await world.stripe.refunds.create({ payment_intent, amount: 100 })
  const read = () => world.stripe.refunds.retrieve(id)
  await world.sandbox.advance(2 * day)
  expect(await read()).toMatchObject({ status: 'pending', pending_reason: 'processing' })
  await world.sandbox.advance(2_000)
  expect(await read()).toMatchObject({ status: 'succeeded' })
})

test('the balance is the sum of its transactions, which are found by their source', async () => {
  const payment_intent = await buy('card')
  await buy('wechat_pay')
  await world.sandbox.advance(2 * day)
  const refund = await world.stripe.refunds.create({ payment_intent, amount: 5_000 })
  const { data } = await world.stripe.balanceTransactions.list({ limit: 100 })
  expect(data.map(({ type, amount }) => [type, amount])).toEqual([
    ['refund', -5_000],
    ['payment', goods],
    ['charge', goods],
  ])
  expect(data.reduce((sum, { net }) => sum + net, 0)).toBe((await balance()).available.cny)
  const own = await world.stripe.balanceTransactions.list({ source: refund.id })
  expect(own.data).toMatchObject([{ id: refund.balance_transaction, net: -5_000 }])
})

test('by the clock delayed money arrives after a day, or does not', async () => {
  const sessions = world.stripe.checkout.sessions
  const [good, bad] = [await sessions.create(basket()), await sessions.create(basket())]
  await world.pay(good.id, 'alipay', 'delayed')
  await world.pay(bad.id, 'alipay', 'delayed_failure')
  await world.sandbox.advance(day - 60_000)
  expect((await sessions.retrieve(good.id)).payment_status).toBe('unpaid')
  await world.sandbox.advance(60_000)
  expect((await sessions.retrieve(good.id)).payment_status).toBe('paid')
  expect((await sessions.retrieve(bad.id)).payment_status).toBe('unpaid')
  const types = (await world.stripe.events.list({ types: ['checkout.session.async*'] })).data.map(
    (e) => e.type,
  )
  expect(types.toSorted()).toEqual([
    'checkout.session.async_payment_failed',
    'checkout.session.async_payment_succeeded',
  ])
  expect(await balance()).toEqual({ available: { cny: 0 }, pending: { cny: goods - fee } })
})
