import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox } from './sandbox'
import { basket, createWorld, SECRET_KEY } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const create = (idempotencyKey: string, more: object = {}) =>
  world.stripe.checkout.sessions.create({ ...basket(), ...more }, { idempotencyKey })

describe('idempotency keys', () => {
  test('replay the first answer', async () => {
    const first = await create('a')
    const again = await create('a')
    expect(again.id).toBe(first.id)
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  })

  test('refuse other parameters', async () => {
    await create('b')
    const failure = await create('b', { client_reference_id: 'other' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
    expect(failure).toMatchObject({ statusCode: 400 })
  })

  test('stay free after a refused parameter, and are kept after a refused state', async () => {
    await expect(create('c', { mode: 'setup' })).rejects.toThrow('Invalid mode')
    const { id } = await create('c')
    const expire = () => world.stripe.checkout.sessions.expire(id, {}, { idempotencyKey: 'd' })
    await world.pay(id, 'card')
    await expect(expire()).rejects.toMatchObject({ statusCode: 400 })
    await expect(expire()).rejects.toMatchObject({ headers: { 'idempotent-replayed': 'true' } })
  })

  test('answer 409 while the first call runs', async () => {
    await world.control('faults', { next: 'slow', method: 'POST' })
    const first = create('e')
    await expect.poll(() => create('e').catch((error: unknown) => error)).toMatchObject({ statusCode: 409 })
    await first
  })

  test('are free again after a day', async () => {
    const first = await create('f')
    await world.sandbox.advance(25 * 3_600_000)
    expect((await create('f')).id).not.toBe(first.id)
    await world.sandbox.advance(-25 * 3_600_000)
  })

  test('give back what was made when the answer was lost and the SDK asks again', async () => {
    await world.control('faults', { next: 'drop-response-after-commit', method: 'POST' })
    const countBefore = Object.keys(world.sandbox.state.sessions).length
    const session = await create('g')
    expect(session.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(Object.keys(world.sandbox.state.sessions)).toHaveLength(countBefore + 1)
  })
})

describe('every failure comes in the error envelope', () => {
  test('unknown address', async () => {
    const failure = await world.stripe.customers.retrieve('cus_1').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(failure).toMatchObject({ statusCode: 404, headers: { 'stripe-should-retry': 'false' } })
  })

  test('unknown object, unknown expansion', async () => {
    const { sessions } = world.stripe.checkout
    await expect(sessions.retrieve('cs_test_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    const { id } = await sessions.create(basket())
    await expect(sessions.retrieve(id, { expand: ['total'] })).rejects.toMatchObject({ param: 'expand' })
    await expect(sessions.retrieve('__proto__')).rejects.toMatchObject({ code: 'resource_missing' })
  })

  test('another key', async () => {
    const stranger = new Stripe('sk_test_other', {
      host: '127.0.0.1',
      port: world.sandbox.port,
      protocol: 'http',
      maxNetworkRetries: 0,
    })
    await expect(stranger.refunds.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    expect((await fetch(`${world.sandbox.url}/_sandbox/state`)).status).toBe(401)
  })

  test('an outage and a rush', async () => {
    await world.control('faults', { next: '500', method: 'GET' })
    await expect(world.stripe.refunds.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAPIError)
    await world.control('faults', { next: '429', method: 'GET' })
    await expect(world.stripe.refunds.list()).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
    await world.control('faults', { next: '500', method: 'GET' })
    expect((await world.patient.refunds.list()).data).toEqual([])
  })

  test('a foreign host name', async () => {
    const status = await new Promise((resolve) =>
      get(`${world.sandbox.url}/v1/refunds`, { headers: { host: 'shop.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }),
    )
    expect(status).toBe(403)
  })
})

test('a live key is refused at the start', () => {
  expect(() => createSandbox({ secretKey: 'sk_live_x', webhook: null })).toThrow('sk_test_')
})

test('a restart keeps sessions, replies and the clock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const stateFile = join(folder, 'state.json')
  const before = await createWorld({ stateFile })
  const made = await before.stripe.checkout.sessions.create(basket(), { idempotencyKey: 'k' })
  await before.sandbox.advance(60_000)
  await before.close()
  const after = await createWorld({ stateFile })
  expect(await after.stripe.checkout.sessions.retrieve(made.id)).toMatchObject({
    status: 'open',
    amount_total: 32_990,
  })
  expect((await after.stripe.checkout.sessions.create(basket(), { idempotencyKey: 'k' })).id).toBe(made.id)
  expect(after.sandbox.state.clockOffsetMs).toBe(60_000)
  expect(JSON.stringify(after.sandbox.state)).not.toContain(SECRET_KEY)
  await after.close()
  await rm(folder, { recursive: true })
})
