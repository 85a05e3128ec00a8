import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteShipping, type Template } from './rules'

const flat: Template = { kind: 'FLAT', flatFen: 1200, zones: null, freeFromFen: 30_000 }
const byWeight: Template = {
  kind: 'WEIGHT',
  flatFen: null,
  freeFromFen: 50_000,
  zones: [
    { provinces: ['31', '32', '33'], firstKgFen: 800, nextKgFen: 200 },
    { provinces: ['*'], firstKgFen: 1200, nextKgFen: 500 },
    { provinces: ['intl'], firstKgFen: 18_000, nextKgFen: 6000 },
  ],
}
const home = { ...byWeight, zones: byWeight.zones?.slice(0, 1) ?? [] }
const zhejiang = { country: 'CN', provinceCode: '33' }
const tibet = { country: 'CN', provinceCode: '540000' }
const berlin = { country: 'DE', provinceCode: null }

test.each([
  ['flat', flat, 29_999, 900, zhejiang, 1200],
  ['flat, free from the limit on', flat, 30_000, 900, zhejiang, 0],
  ['flat does not go abroad', flat, 100, 900, berlin, null],
  ['the first kilogram', byWeight, 100, 1, zhejiang, 800],
  ['exactly one kilogram', byWeight, 100, 1000, zhejiang, 800],
  ['a gram more', byWeight, 100, 1001, zhejiang, 1000],
  ['the rest of China', byWeight, 100, 2500, tibet, 2200],
  ['free at home', byWeight, 50_000, 2500, tibet, 0],
  ['never free abroad', byWeight, 50_000, 2500, berlin, 30_000],
  ['a zone that is not served', home, 100, 1, tibet, null],
  ['abroad not served', home, 100, 1, berlin, null],
] as const)('%s', (_, template, itemsFen, weightGrams, to, fen) => {
  expect(quoteShipping(template, { itemsFen, weightGrams }, to)).toBe(fen)
})

describe('by weight', () => {
  const grams = fc.integer({ min: 1, max: 2_000_000 })
  const zone = fc.record({ firstKgFen: fc.nat(50_000), nextKgFen: fc.nat(20_000) })
  test('more never costs less, and the price is whole fen', () => {
    fc.assert(
      fc.property(zone, grams, grams, (price, one, two) => {
        const template: Template = { ...byWeight, freeFromFen: null, zones: [{ provinces: ['*'], ...price }] }
        const cost = (weightGrams: number) =>
          quoteShipping(template, { itemsFen: 1, weightGrams }, tibet) ?? -1
        return cost(Math.min(one, two)) <= cost(Math.max(one, two)) && Number.isSafeInteger(cost(one))
      }),
    )
  })
})
