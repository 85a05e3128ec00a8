import { expect, test } from 'vitest'
import { emptyAddress, tradeForgottenBefore } from './rules'

test('a trade is kept for three years to the day, leap day included', () => {
  expect(tradeForgottenBefore(new Date('2026-11-21T02:00:00Z'))).toEqual(new Date('2023-11-21T02:00:00Z'))
  expect(tradeForgottenBefore(new Date('2028-02-29T00:00:00Z'))).toEqual(new Date('2025-03-01T00:00:00Z'))
})

test('the address of who has left is one of a kind', () => {
  expect(emptyAddress('a', 'x.invalid')).toBe('left.a@x.invalid')
})
