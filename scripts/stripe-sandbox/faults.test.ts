import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { basket, createWorld } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})
afterEach(() => world.sandbox.heal())
afterAll(() => world.close())

let running = 0
const freshKey = () => `key-${running++}`
const create = (idempotencyKey: string, stripe = world.stripe) =>
  stripe.checkout.sessions.create(basket(), { idempotencyKey })
const order = (next: string, more: object = {}) => world.control('faults', { next, method: 'POST', ...more })
const countOf = () => Object.keys(world.sandbox.state.sessions).length
const failureOf = (call: Promise<unknown>) => call.then(() => null).catch((error: unknown) => error)

describe('on request a call', () => {
  test.each([
    ['drop-request', 'StripeConnectionError', undefined, undefined],
    ['409', 'StripeAPIError', 409, 'true'],
    ['429', 'StripeRateLimitError', 429, 'true'],
    ['500', 'StripeAPIError', 500, 'true'],
    ['500-kept', 'StripeAPIError', 500, 'false'],
    ['html', 'StripeAPIError', undefined, undefined],
  ])('meets %s before anything ran', async (fault, type, statusCode, retry) => {
    const before = countOf()
    // The SDK repeats a call whose connection broke once, even when told never to retry.
    await order(fault, { count: fault === 'drop-request' ? 2 : 1 })
    const failure = await failureOf(create(freshKey()))
    expect(failure).toMatchObject({ type, ...(statusCode ? { statusCode } : {}) })
    if (retry) expect(failure).toMatchObject({ headers: { 'stripe-should-retry': retry } })
    expect(countOf()).toBe(before)
  })

  test.each(['drop-request', '409', '429', '500'])(
    'meets %s, and the SDK’s next try succeeds',
    async (fault) => {
      const before = countOf()
      await order(fault)
      const session = await create(freshKey(), world.patient)
      expect(session.lastResponse.headers['idempotent-replayed']).toBeUndefined()
      expect(countOf()).toBe(before + 1)
    },
  )

  test('meets a 500 that is kept for its key: trying again gives the same, another key is free', async () => {
    const key = freshKey()
    await order('500-kept')
    await failureOf(create(key, world.patient))
    const again = await failureOf(create(key, world.patient))
    expect(again).toMatchObject({ statusCode: 500, headers: { 'idempotent-replayed': 'true' } })
    expect((await create(freshKey())).status).toBe('open')
  })

  test('meets a 500 after all was done: the session stands, its answer never comes', async () => {
    const [key, before] = [freshKey(), countOf()]
    await order('500-after-commit')
    expect(await failureOf(create(key, world.patient))).toBeInstanceOf(Stripe.errors.StripeAPIError)
    expect(await failureOf(create(key))).toMatchObject({ headers: { 'idempotent-replayed': 'true' } })
    expect(countOf()).toBe(before + 1)
    const { data } = await world.stripe.checkout.sessions.list({ status: 'open', limit: 1 })
    expect(data[0]).toMatchObject({ metadata: { orderId: 'order-1' } })
  })

  test('gets an error that the SDK takes for a success', async () => {
    await order('no-envelope')
    expect(await create(freshKey())).toMatchObject({ message: 'Not Found' })
  })

  test('is slow', async () => {
    await order('slow', { ms: 120 })
    const started = performance.now()
    await create(freshKey())
    expect(performance.now() - started).toBeGreaterThan(110)
  })

  test('is spared once the sandbox is healed', async () => {
    await order('500', { count: 3 })
    expect((await world.control('heal', {})).body).toEqual({ waiting: 0 })
    expect((await create(freshKey())).status).toBe('open')
  })
})

describe('on request a single webhook', () => {
  const expire = async () => {
    const { id } = await create(freshKey())
    await world.stripe.checkout.sessions.expire(id)
    return Object.keys(world.sandbox.state.events).at(-1) ?? ''
  }
  const arrived = (eventId: string) => world.receiver.events().filter(({ id }) => id === eventId).length

  test('is lost, and sent again when it is asked for', async () => {
    await world.control('webhooks', { rule: 'drop', type: 'checkout.session.expired' })
    const [lost, next] = [await expire(), await expire()]
    await expect.poll(() => arrived(next)).toBe(1)
    await world.sandbox.advance(90_000)
    expect(arrived(lost)).toBe(0)
    await world.control(`events/${lost}/resend`, {})
    await expect.poll(() => arrived(lost)).toBe(1)
  })

  test('comes three times', async () => {
    await world.control('webhooks', { rule: 'duplicate', copies: 3 })
    const [thrice, once] = [await expire(), await expire()]
    await expect.poll(() => [arrived(thrice), arrived(once)]).toEqual([3, 1])
  })

  test('is overtaken by a later one', async () => {
    await world.control('webhooks', { rule: 'delay', ms: 45_000 })
    const [late, next] = [await expire(), await expire()]
    await expect.poll(() => arrived(next)).toBe(1)
    await world.sandbox.webhooksSettled()
    expect(arrived(late)).toBe(0)
    await world.sandbox.advance(45_000)
    await expect.poll(() => arrived(late)).toBe(1)
  })
})
