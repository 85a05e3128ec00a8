import { afterAll, beforeAll, expect, test } from 'vitest'
import { basket, createWorld, intentOf } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const open = () => world.stripe.checkout.sessions.create(basket())
const read = (id: string) =>
  world.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent', 'payment_intent.latest_charge'] })
const eventTypes = async (objectIds: string[]) => {
  const { data } = await world.stripe.events.list({ limit: 100 })
  return data
    .filter((event) => 'id' in event.data.object && objectIds.includes(String(event.data.object.id)))
    .map(({ type }) => type)
    .reverse()
}

test.each([
  ['card', /^ch_/],
  ['alipay', /^py_/],
  ['wechat_pay', /^py_/],
])('%s: pays once and tells it', async (method, chargeId) => {
  const { id } = await open()
  await world.pay(id, method)
  const session = await read(id)
  const intent = intentOf(session)
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
  expect(session.customer_details?.email).toBe('lin@example.com')
  expect(intent).toMatchObject({
    status: 'succeeded',
    amount_received: 32_990,
    metadata: { orderId: 'order-1' },
    transfer_group: 'order_order-1',
  })
  expect(intent.latest_charge).toMatchObject({
    id: expect.stringMatching(chargeId),
    amount: 32_990,
    paid: true,
    payment_method_details: { type: method },
  })
  expect(await eventTypes([id, intent.id])).toEqual([
    'payment_intent.created',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  expect((await world.pay(id, method)).status).toBe(400)
  expect(await world.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
    latest_charge: expect.stringMatching(chargeId),
  })
})

test('declined, then paid: one charge', async () => {
  const { id } = await open()
  await world.pay(id, 'card', 'decline')
  const declined = await read(id)
  expect(declined.status).toBe('open')
  expect(intentOf(declined)).toMatchObject({
    status: 'requires_payment_method',
    latest_charge: null,
    last_payment_error: { code: 'card_declined', decline_code: 'generic_decline' },
  })
  await world.pay(id, 'card')
  const paid = intentOf(await read(id))
  expect(paid).toMatchObject({ id: intentOf(declined).id, status: 'succeeded', last_payment_error: null })
  expect(await eventTypes([paid.id])).toEqual([
    'payment_intent.created',
    'payment_intent.payment_failed',
    'payment_intent.succeeded',
  ])
})

test('delayed: complete but unpaid until the money arrives', async () => {
  const { id } = await open()
  await world.pay(id, 'alipay', 'delayed')
  expect(await read(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  await world.control(`sessions/${id}/settle`, { outcome: 'success' })
  expect((await read(id)).payment_status).toBe('paid')
  expect(await eventTypes([id])).toEqual([
    'checkout.session.completed',
    'checkout.session.async_payment_succeeded',
  ])
})

test('an attempt that never succeeds is cancelled with the session', async () => {
  const { id } = await open()
  await world.pay(id, 'wechat_pay', 'refuse')
  await world.stripe.checkout.sessions.expire(id)
  expect(intentOf(await read(id)).status).toBe('canceled')
})

test('card refunds are immediate and never exceed what was paid', async () => {
  const { id } = await open()
  await world.pay(id, 'card')
  const payment_intent = intentOf(await read(id)).id
  const first = await world.stripe.refunds.create({
    payment_intent,
    amount: 10_000,
    metadata: { caseId: 'c1' },
  })
  expect(first).toMatchObject({
    status: 'succeeded',
    amount: 10_000,
    currency: 'cny',
    metadata: { caseId: 'c1' },
  })
  await expect(world.stripe.refunds.create({ payment_intent, amount: 22_991 })).rejects.toMatchObject({
    param: 'amount',
  })
  await world.stripe.refunds.create({ payment_intent })
  await expect(world.stripe.refunds.create({ payment_intent, amount: 1 })).rejects.toMatchObject({
    code: 'charge_already_refunded',
  })
  const charge = await world.stripe.charges.retrieve(String(first.charge), { expand: ['refunds'] })
  expect(charge).toMatchObject({
    amount_refunded: 32_990,
    refunded: true,
    refunds: { data: [{ amount: 22_990 }, { amount: 10_000 }] },
  })
  expect((await world.stripe.refunds.list({ payment_intent })).data).toHaveLength(2)
  const balance = await world.stripe.balanceTransactions.retrieve(String(charge.balance_transaction))
  expect(balance).toMatchObject({ amount: 32_990, fee: 957, net: 32_033, source: charge.id, type: 'charge' })
})

test('wallet refunds wait, then succeed or fail', async () => {
  const { id } = await open()
  await world.pay(id, 'alipay')
  const payment_intent = intentOf(await read(id)).id
  const [good, bad] = [
    await world.stripe.refunds.create({ payment_intent, amount: 20_000 }),
    await world.stripe.refunds.create({ payment_intent, amount: 12_990 }),
  ]
  expect(good.status).toBe('pending')
  await world.control(`refunds/${bad.id}/fail`, {})
  await world.sandbox.advance(2_000)
  expect((await world.stripe.refunds.retrieve(good.id)).status).toBe('succeeded')
  expect(await eventTypes([good.id])).toEqual(['refund.created', 'refund.updated'])
  expect(await eventTypes([bad.id])).toEqual(['refund.created', 'refund.failed'])
  expect((await world.stripe.charges.retrieve(String(good.charge))).amount_refunded).toBe(20_000)
  const failed = await world.stripe.refunds.retrieve(bad.id, {
    expand: ['balance_transaction', 'failure_balance_transaction'],
  })
  expect(failed).toMatchObject({
    failure_reason: 'declined',
    balance_transaction: { amount: -12_990, type: 'refund' },
    failure_balance_transaction: { amount: 12_990, net: 12_990, type: 'refund_failure', source: bad.id },
  })
})

test('a bank may send a refund back; a wallet takes none after its days', async () => {
  const { id } = await open()
  await world.pay(id, 'card')
  const card = intentOf(await read(id)).id
  const refund = await world.stripe.refunds.create({ payment_intent: card, amount: 500 })
  await world.control(`refunds/${refund.id}/fail`, { reason: 'lost_or_stolen_card' })
  expect(await world.stripe.refunds.retrieve(refund.id)).toMatchObject({
    status: 'failed',
    failure_reason: 'lost_or_stolen_card',
  })
  const wallet = await open()
  await world.pay(wallet.id, 'alipay')
  const payment_intent = intentOf(await read(wallet.id)).id
  await world.control('refunds', { delayMs: 60_000 })
  const slow = await world.stripe.refunds.create({ payment_intent, amount: 100 })
  await world.sandbox.advance(30_000)
  expect((await world.stripe.refunds.retrieve(slow.id)).status).toBe('pending')
  await world.control(`refunds/${slow.id}/succeed`, {})
  expect((await world.stripe.refunds.retrieve(slow.id)).status).toBe('succeeded')
  await world.sandbox.advance(91 * 24 * 3_600_000)
  await expect(world.stripe.refunds.create({ payment_intent, amount: 100 })).rejects.toMatchObject({
    code: 'charge_not_refundable',
  })
})

test('an unpaid intent has nothing to refund', async () => {
  const { id } = await open()
  await world.pay(id, 'card', 'insufficient_funds')
  const payment_intent = intentOf(await read(id)).id
  await expect(world.stripe.refunds.create({ payment_intent })).rejects.toMatchObject({
    code: 'payment_intent_unexpected_state',
  })
})
