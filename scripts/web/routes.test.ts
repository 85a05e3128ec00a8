import { expect, test } from 'vitest'
import { routeFinder } from './routes'

const find = routeFinder([
  '/[locale]',
  '/[locale]/products/[slug]',
  '/[locale]/account/orders',
  '/[locale]/account/orders/[orderId]',
  '/[locale]/[...rest]',
  '/api/auth/[...nextauth]',
  '/api/health',
])

test('a path is counted under its pattern, never under what people typed', () => {
  expect(find('/en')).toBe('/[locale]')
  expect(find('/zh/products/canvas-shoe')).toBe('/[locale]/products/[slug]')
  expect(find('/en/account/orders')).toBe('/[locale]/account/orders')
  expect(find('/en/account/orders/MM1')).toBe('/[locale]/account/orders/[orderId]')
  expect(find('/en/account/orders/MM1/x')).toBe('/[locale]/[...rest]')
  expect(find('/api/auth/callback/github')).toBe('/api/auth/[...nextauth]')
  expect(find('/api/health')).toBe('/api/health')
})

test('what is no page is one value', () => {
  expect(['/wp-login.php', '/fr/products/x', '/api/none', '/'].map(find)).toEqual(
    Array.from({ length: 4 }, () => 'unmatched'),
  )
  expect(find('/_next/static/chunks/a.js')).toBe('/_next/static')
})
