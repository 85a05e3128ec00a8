import { describe, expect, test } from 'vitest'
import { createContract, type Exchange } from './contract'
import { contractFile, findContract } from './contract-file'
import type { ContractDocument } from './contract-schema'
import { basket, createWorld } from './test-world'

/** A refund's worth of Stripe's description, with a list, a nested object, a closed enum and a foreign resource. */
const document: ContractDocument = {
  paths: {
    '/v1/refunds': {
      post: {
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/RefundCreate' } },
          },
        },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Refund' } } } },
        },
      },
    },
    '/v1/refunds/{id}': {
      get: {
        'x-query-schema': {
          type: 'object',
          properties: { limit: { type: 'integer' } },
          additionalProperties: false,
        },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Refund' } } } },
        },
      },
    },
  },
  'x-events': { 'refund.created': { object: { $ref: '#/components/schemas/Refund' } } },
  components: {
    schemas: {
      RefundCreate: {
        type: 'object',
        required: ['charge'],
        additionalProperties: false,
        properties: {
          charge: { type: 'string' },
          amount: { type: 'integer' },
          reason: { type: 'string', enum: ['duplicate', 'fraudulent'] },
          expand: { type: 'array', items: { type: 'string' } },
        },
      },
      Refund: {
        type: 'object',
        'x-resourceId': 'refund',
        required: ['id', 'amount', 'description'],
        properties: {
          id: { type: 'string', description: 'Its id.' },
          amount: { type: 'integer' },
          description: { type: ['string', 'null'] },
          customer: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Customer' }] },
        },
      },
      Customer: { type: 'object', 'x-resourceId': 'customer', required: ['id', 'object', 'balance'] },
    },
  },
}
const contract = createContract(document)
const refund = { id: 're_1', amount: 5, description: null }
const call = (form: string, answer: unknown, more: Partial<Exchange> = {}) =>
  contract.ofCall({
    method: 'POST',
    pathname: '/v1/refunds',
    form,
    status: 200,
    body: JSON.stringify(answer),
    ...more,
  })

describe('a call', () => {
  test.each([
    ['form values are read as what they stand for', 'charge=ch_1&amount=5&expand[0]=charge', refund, {}],
    [
      'a foreign resource is judged by its id',
      'charge=c',
      { ...refund, customer: { id: 'x', object: 'y' } },
      {},
    ],
    ['a query', 'limit=3', refund, { method: 'GET', pathname: '/v1/refunds/re_1' }],
    [
      'a refused call may be wrong',
      'nonsense=1',
      { error: { type: 'api_error', message: 'x' } },
      { status: 400 },
    ],
  ])('is right: %s', (_, form, answer, more) => {
    expect(call(form, answer, more)).toEqual([])
  })

  test.each([
    ['a missing parameter', 'amount=5', refund, {}, "request: / must have required property 'charge'"],
    ['an unknown parameter', 'charge=c&amonut=5', refund, {}, 'additional properties amonut'],
    ['a fraction', 'charge=c&amount=5.5', refund, {}, '/amount must be integer'],
    ['a reason Stripe does not know', 'charge=c&reason=bored', refund, {}, '/reason must be equal'],
    [
      'an unknown field in the answer',
      'charge=c',
      { ...refund, colour: 1 },
      {},
      'additional properties colour',
    ],
    [
      'a missing field in the answer',
      'charge=c',
      { id: 're_1', amount: 5 },
      {},
      "required property 'description'",
    ],
    ['an amount as a text', 'charge=c', { ...refund, amount: '5' }, {}, '/amount must be integer'],
    [
      'an error without its envelope',
      'charge=c',
      { message: 'Not Found' },
      { status: 404 },
      "property 'error'",
    ],
    ['an address of its own', '', refund, { pathname: '/v1/gifts' }, 'Stripe has no such call'],
  ])('is wrong: %s', (_, form, answer, more, words) => {
    expect(call(form, answer, more)).toEqual([expect.stringContaining(words)])
  })
})

test('an event is judged by its fields and its object', () => {
  const event = {
    id: 'evt_1',
    object: 'event',
    api_version: '2026-10-28.endive',
    created: 1,
    data: { object: refund },
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type: 'refund.created',
  }
  expect(contract.ofEvent(event)).toEqual([])
  const { created: _, ...timeless } = {
    ...event,
    data: { object: { ...refund, amount: null } },
    mood: 'good',
  }
  expect(contract.ofEvent(timeless)).toEqual([
    'event refund.created: lacks created',
    'event refund.created: has mood',
    'event refund.created: /amount must be integer',
  ])
  expect(contract.ofEvent({ ...event, type: 'refund.dreamt' })).toHaveLength(1)
})

test('Stripe’s own description judges the sandbox where it is at hand', async () => {
  const published = findContract()
  expect(published === null).toBe(contractFile() === null)
  const seen: Exchange[] = []
  const world = await createWorld({ inspect: { call: (exchange) => seen.push(exchange), event: () => {} } })
  const { id } = await world.stripe.checkout.sessions.create(basket())
  await world.pay(id, 'alipay')
  const expand = ['payment_intent.latest_charge', 'line_items']
  await world.stripe.checkout.sessions.retrieve(id, { expand })
  await world.stripe.balance.retrieve()
  await world.stripe.balanceTransactions.list({ currency: 'cny', limit: 2 })
  await world.stripe.refunds.list({ limit: 1 })
  await world.close()
  expect(seen).toHaveLength(5)
  expect(seen.flatMap((exchange) => published?.ofCall(exchange) ?? [])).toEqual([])
  // The same calls, each with one thing that Stripe would never say: found where there is somebody to ask.
  const spoilt = seen.map((exchange) => ({ ...exchange, body: exchange.body.replace('{', '{"colour":1,') }))
  for (const exchange of spoilt) expect(published?.ofCall(exchange) ?? ['colour']).toHaveLength(1)
})
