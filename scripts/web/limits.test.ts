import { expect, test } from 'vitest'
import { limitOf, limits, Turnstile } from './limits'

const limit = { name: 'x', path: /x/, perMinute: 3 }

test('past the limit an address waits until its minute is over; others do not', () => {
  const turnstile = new Turnstile()
  const waits = [0, 1, 2, 3].map((second) => turnstile.pass(limit, 'a', 10_000 + second * 1000))
  expect(waits).toEqual([0, 0, 0, 57])
  expect(turnstile.pass(limit, 'a', 69_999)).toBe(1)
  expect(turnstile.pass(limit, 'b', 69_999)).toBe(0)
  expect(turnstile.pass({ ...limit, name: 'y' }, 'a', 69_999)).toBe(0)
  expect(turnstile.pass(limit, 'a', 70_000)).toBe(0)
})

test.each([
  ['POST', '/api/auth/callback/credentials', 'sign-in'],
  ['POST', '/en/sign-up', 'account'],
  ['POST', '/zh/forgot', 'account'],
  ['POST', '/en/reset?token=x', 'account'],
  ['POST', '/en/seller/products/1', 'upload'],
  ['POST', '/en', 'change'],
  ['POST', '/zh/checkout', 'change'],
  ['POST', '/api/csp-report', 'policy report'],
  ['GET', '/api/language?to=zh', 'language'],
  ['GET', '/api/regions', 'regions'],
  ['GET', '/og/product/a.png', 'share picture'],
  ['GET', '/api/live?product=1', 'live'],
  ['GET', '/en/search?q=a', 'search'],
  ['GET', '/en/products/a', undefined],
  ['GET', '/api/auth/session', undefined],
  ['POST', '/api/stripe/webhook', undefined],
])('%s %s is counted as %s', (method, url, name) => {
  expect(limitOf(method, url)?.name).toBe(name)
})

test('every limit has a name of its own', () => {
  expect(new Set(limits.map(({ name }) => name)).size).toBe(limits.length)
})
