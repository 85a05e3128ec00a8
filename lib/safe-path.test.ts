import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each([
  '/en',
  '/zh/account/orders?page=2',
  '/en/products/towel-600',
  '/en?q=a%2Fb',
  '/zh/search?q=%E6%AF%9B',
])('goes on to %s', (path) => {
  expect(safePath(path, '/en')).toBe(path)
  expect(new URL(path, 'http://shop.example').host).toBe('shop.example')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '/en//evil.example',
  '/en/\\evil',
  'https://evil.example/en',
  'javascript:alert(1)',
  '/en\t/x',
  '/en\n//evil.example',
  ' /en',
  '/english',
  '/en@evil.example',
  '/en:80',
  '/api/stripe/return',
  '/dev/mail',
  '',
  `/en/${'a'.repeat(300)}`,
  '/en/毛巾',
  null,
  undefined,
  42,
  ['/en'],
])('never to %j', (wanted) => {
  expect(safePath(wanted, '/zh')).toBe('/zh')
})

test('whatever a link says, a browser that follows it stays in this shop', () => {
  const piece = fc.constantFrom(
    '/',
    '\\\\',
    '//',
    'en',
    'zh',
    '@',
    ':',
    '.',
    '..',
    '%2f',
    '%5c',
    '?',
    '#',
    '\t',
    '\n',
    ' ',
    'evil.example',
    'https:',
  )
  const link = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(fc.constantFrom('', '/', '/en', '/zh/', '/en?', 'javascript:'), link, (start, end) => {
      const path = safePath(start + end, '/en')
      const target = new URL(path, 'https://shop.example/en/sign-in')
      expect(target.origin).toBe('https://shop.example')
      expect(target.username).toBe('')
    }),
    { numRuns: 3_000 },
  )
})
