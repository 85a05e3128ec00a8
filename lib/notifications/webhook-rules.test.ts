import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, hour } from '@/lib/dates'
import {
  isArrived,
  newSecret,
  nextTryAt,
  retryDelaysMs,
  retrySpanMs,
  signatureHeaders,
  switchOffReason,
  urlWithoutQuery,
} from './webhook-rules'
import { AddWebhookInput } from './webhook-schema'

const now = new Date('2026-11-21T02:00:00Z')
const secondsTo = (tries: number, random = 0, type = 'order.paid') => {
  const at = nextTryAt(type, tries, now, random)
  return at && (at.getTime() - now.getTime()) / 1000
}

test.each([
  [1, 30],
  [2, 120],
  [3, 600],
  [4, 3600],
  [5, 3 * 3600],
  [6, 6 * 3600],
  [7, 12 * 3600],
  [8, null],
  [9, null],
])('after %i failed tries the next is %s s later', (tries, seconds) => {
  expect(secondsTo(tries)).toBe(seconds)
})

test('a test event is tried once', () => {
  expect(secondsTo(1, 0, 'endpoint.test')).toBeNull()
})

test('the whole schedule takes about a day', () => {
  expect(retrySpanMs).toBeGreaterThan(22 * hour)
  expect(retrySpanMs * 1.2).toBeLessThan(day + 3 * hour)
})

test('property: the wait is the planned one and at most a fifth more, and never shrinks from try to try', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: retryDelaysMs.length }), random, random, (tries, one, other) => {
      const planned = (retryDelaysMs[tries - 1] ?? 0) / 1000
      const wait = secondsTo(tries, one) ?? 0
      expect(wait).toBeGreaterThanOrEqual(planned)
      expect(wait).toBeLessThanOrEqual(planned * 1.2)
      const later = secondsTo(tries + 1, other)
      if (later !== null) expect(later).toBeGreaterThan(wait)
    }),
  )
})

test('only 2xx has arrived', () => {
  expect([200, 201, 204, 299].every(isArrived)).toBe(true)
  expect([null, 100, 199, 300, 302, 400, 404, 410, 500].some(isArrived)).toBe(false)
})

describe('an endpoint is switched off', () => {
  const ago = (ms: number) => new Date(now.getTime() - ms)
  test.each([
    ['at once when it is gone', { status: 410, isGivenUp: false, failingSince: now }, 'gone'],
    [
      'after a day without an arrival',
      { status: 500, isGivenUp: true, failingSince: ago(retrySpanMs) },
      'failing',
    ],
    [
      'not for one event that fails while others arrive',
      { status: 500, isGivenUp: true, failingSince: ago(retrySpanMs - 1) },
      null,
    ],
    ['not while tries are left', { status: null, isGivenUp: false, failingSince: ago(3 * day) }, null],
  ] as const)('%s', (_, attempt, reason) => {
    expect(switchOffReason({ ...attempt, now })).toBe(reason)
  })
})

describe('the signature', () => {
  // The example that the Standard Webhooks libraries test themselves with.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
  const at = new Date(1614265330_999)

  test('is that of Standard Webhooks', () => {
    expect(signatureHeaders({ ...message, secrets: [secret] }, at)).toEqual({
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  test('is made with each of two secrets', () => {
    const other = newSecret()
    const { 'webhook-signature': signatures } = signatureHeaders({ ...message, secrets: [other, secret] }, at)
    expect(signatures.split(' ')).toHaveLength(2)
    expect(signatures).toContain('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})

test('secrets are 32 bytes and never repeat', () => {
  const made = Array.from({ length: 50 }, newSecret)
  expect(new Set(made).size).toBe(50)
  expect(made.every((secret) => Buffer.from(secret.slice(6), 'base64').length === 32)).toBe(true)
})

test('what stands behind the ? of an address is left out of logs', () => {
  expect(urlWithoutQuery('https://erp.example.com/a?token=s#x')).toBe('https://erp.example.com/a')
})

test('a form gives one event or several, each once, in one order', () => {
  const parse = (events: unknown) =>
    AddWebhookInput.safeParse({
      factoryId: crypto.randomUUID(),
      url: ' https://erp.example.com/a ',
      label: '',
      events,
    })
  expect(parse('order.paid').data).toMatchObject({ events: ['order.paid'], url: 'https://erp.example.com/a' })
  expect(parse(['order.cancelled', 'order.paid', 'order.paid']).data?.events).toEqual([
    'order.paid',
    'order.cancelled',
  ])
  for (const wrong of [undefined, [], 'order.eaten', ['order.paid', 'x']])
    expect(parse(wrong).success).toBe(false)
})
