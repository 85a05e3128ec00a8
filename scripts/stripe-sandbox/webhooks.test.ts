import Stripe from 'stripe'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { basket, createWorld, WEBHOOK_SECRET } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

async function paidSession() {
  const { id } = await world.stripe.checkout.sessions.create(basket())
  await world.pay(id, 'card')
  return id
}

const types = () => world.receiver.events().map(({ type }) => type)
const PAID = [
  'payment_intent.created',
  'charge.succeeded',
  'payment_intent.succeeded',
  'checkout.session.completed',
]

test('events arrive signed and in the API version of the SDK', async () => {
  const id = await paidSession()
  await expect.poll(() => types().toSorted()).toEqual(PAID.toSorted())
  const completed = world.receiver.events().find(({ type }) => type === 'checkout.session.completed')
  expect(completed).toMatchObject({
    object: 'event',
    api_version: Stripe.API_VERSION,
    livemode: false,
    data: { object: { id, payment_status: 'paid' } },
  })
  const [first] = world.receiver.received
  const tampered = () =>
    world.stripe.webhooks.constructEvent(`${first?.payload} `, first?.signature ?? '', WEBHOOK_SECRET)
  expect(tampered).toThrow(Stripe.errors.StripeSignatureVerificationError)
})

test('a failed delivery is repeated until it is taken', async () => {
  world.receiver.answerWith(500)
  const { id } = await world.stripe.checkout.sessions.create(basket())
  await world.stripe.checkout.sessions.expire(id)
  await expect.poll(types).toHaveLength(1)
  const [eventId = ''] = Object.keys(world.sandbox.state.events)
  await expect.poll(() => world.sandbox.state.events[eventId]?.attempts).toBe(1)
  await world.sandbox.advance(1_000)
  await expect.poll(types).toEqual(['checkout.session.expired', 'checkout.session.expired'])
  expect(world.receiver.events()[0]?.id).toBe(world.receiver.events()[1]?.id)
  await expect.poll(() => world.sandbox.state.events[eventId]?.delivered).toBe(true)
})

test('retries end', async () => {
  world.receiver.answerWith(500, 500, 500, 500)
  const { id } = await world.stripe.checkout.sessions.create(basket())
  await world.stripe.checkout.sessions.expire(id)
  const [eventId = ''] = Object.keys(world.sandbox.state.events)
  for (const attempt of [1, 2, 3]) {
    await expect.poll(() => world.sandbox.state.events[eventId]?.attempts).toBe(attempt)
    await world.sandbox.advance(3_000)
  }
  expect(world.sandbox.state.events[eventId]).toMatchObject({ delivered: false, nextAttemptMs: null })
})

test('duplicate, reversed, dropped and delayed deliveries', async () => {
  await world.control('webhooks', { mode: 'duplicate' })
  await paidSession()
  await expect.poll(types).toHaveLength(8)
  await world.control('webhooks', { mode: 'reverse' })
  await paidSession()
  await expect.poll(() => types().slice(8)).toEqual(PAID.toReversed())
  await world.control('webhooks', { mode: 'delay' })
  await paidSession()
  await world.sandbox.advance(5_000)
  expect(types()).toHaveLength(12)
  await world.control('webhooks', { mode: 'drop' })
  await expect.poll(types).toHaveLength(16)
  const id = await paidSession()
  await world.sandbox.advance(90_000)
  expect(types()).toHaveLength(16)
  const { data } = await world.stripe.events.list({ types: ['checkout.session.completed'] })
  expect(data[0]?.data.object).toMatchObject({ id })
})
