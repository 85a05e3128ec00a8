import { expect, test } from 'vitest'
import { cheapestHome, oneOfEachBelt } from '@/lib/factories/rules'

const flat = { kind: 'FLAT' as const, flatFen: 900, zones: null, freeFromFen: null, daysMin: 2, daysMax: 4 }
const abroad = {
  ...flat,
  kind: 'WEIGHT' as const,
  flatFen: null,
  zones: [{ provinces: ['intl'], firstKgFen: 100, nextKgFen: 100 }],
}
const parcel = { itemsFen: 10_000, weightGrams: 400 }

test('the cheapest way home counts, with dispatch added to the longest run', () => {
  const fast = { ...flat, flatFen: 2200, daysMin: 1, daysMax: 2 }
  expect(cheapestHome([fast, abroad, flat], 48, parcel)).toMatchObject({ fen: 900, minDays: 2, maxDays: 6 })
})

test('free freight wins, and a factory that only ships abroad has no way home', () => {
  expect(cheapestHome([flat, { ...flat, freeFromFen: 9900 }], 24, parcel)?.fen).toBe(0)
  expect(cheapestHome([abroad], 24, parcel)).toBeNull()
})

test('one factory per belt', () => {
  const made = ['a', 'a', 'b', 'c'].map((slug) => ({ belt: { slug } }))
  expect(oneOfEachBelt(made, 2).map(({ belt }) => belt.slug)).toEqual(['a', 'b'])
})
