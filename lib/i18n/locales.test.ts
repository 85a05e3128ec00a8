import { expect, test } from 'vitest'
import { preferredLocale, toLocale } from './locales'

test.each([
  [null, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ZH-hans', 'zh'],
  ['en-GB,zh;q=0.9', 'en'],
  ['fr,de;q=0.9,zh;q=0.1', 'zh'],
  ['en;q=0.2, zh ; q=0.7', 'zh'],
  ['zh;q=0', 'en'],
  ['zh;q=nonsense, en', 'en'],
  ['*', 'en'],
  ['zhx', 'en'],
  [',;,=;q=,', 'en'],
])('%j asks for %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

test('an untrusted value is a locale or the default', () => {
  expect(['zh', 'en', 'ZH', 'fr', undefined, 1, ['zh'], '__proto__'].map(toLocale)).toEqual([
    'zh',
    'en',
    'en',
    'en',
    'en',
    'en',
    'en',
    'en',
  ])
})
