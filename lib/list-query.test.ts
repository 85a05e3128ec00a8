import { expect, test } from 'vitest'
import { moved } from './list-order'
import { hrefWith, isRowId, isSlug, readChoice, readDay, readPage, readText } from './list-query'

test('whatever stands behind the ? is read gently', () => {
  expect(readText({ q: ['a', 'b'] }, 'q')).toBe('a')
  expect(readText({ q: ' x\u0000y ' }, 'q')).toBe('x y')
  expect(readText({ q: 'z'.repeat(500) }, 'q')).toHaveLength(100)
  expect(readText({}, 'q')).toBe('')
  expect(readChoice({ s: 'b' }, 's', ['a', 'b'])).toBe('b')
  expect(readChoice({ s: 'DROP' }, 's', ['a', 'b'])).toBeNull()
  expect(['-1', '0', '1.5', 'x', '99999'].map((page) => readPage({ page }))).toEqual([1, 1, 1, 1, 1])
  expect(readPage({ page: '7' })).toBe(7)
})

test('a day is one of China time, or none', () => {
  expect(readDay({ day: '2026-11-21' }, 'day')).toMatchObject({
    from: new Date('2026-11-20T16:00:00Z'),
    until: new Date('2026-11-21T16:00:00Z'),
  })
  expect(readDay({ day: '2026-13-45' }, 'day')).toBeNull()
  expect(readDay({ day: 'tomorrow' }, 'day')).toBeNull()
})

test('addresses leave empty values out; ids are ids', () => {
  expect(hrefWith('/a', { q: '', page: 2, low: null, factory: '鞋' })).toBe('/a?page=2&factory=%E9%9E%8B')
  expect(hrefWith('/a', {})).toBe('/a')
  expect(isRowId('019b76da-a800-7b6e-bef6-37064de06c23')).toBe(true)
  expect(isRowId("1' OR 1=1")).toBe(false)
  expect(isSlug('18k-fine-chain-cross')).toBe(true)
  expect(['', '\u0000', 'A', '鞋', 'a'.repeat(101), '../etc'].filter(isSlug)).toEqual([])
})

test('an entry moves one place and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b'], 'b', 'down')).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'x', 'up')).toEqual(['a', 'b'])
})
