import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFen, formatMoney, parseYuan, plainYuan } from './money'

const fen = fc.integer({ min: 0, max: 99_999_999_900 })

test('an amount survives being written and read, both ways of writing', () => {
  fc.assert(
    fc.property(
      fen,
      (amount) => parseYuan(formatFen(amount)) === amount && parseYuan(plainYuan(amount)) === amount,
    ),
  )
})

test.each([
  ['0', 0],
  ['1,299.5', 129_950],
  ['￥ 12.05', 1205],
  ['¥999,999.99', 99_999_999],
  ['1.999', null],
  ['-1', null],
  ['1,29', null],
  ['1e3', null],
  ['', null],
  ['１２', null],
  ['1 000', null],
  ['12.', null],
  ['0x10', null],
  ['9999999999', null],
])('%j reads as %j', (text, amount) => {
  expect(parseYuan(text)).toBe(amount)
})

test('fen are written with thousands and two decimals', () => {
  expect([0, 5, 129_900, 123_456_789, -50].map(formatFen)).toEqual([
    '¥0.00',
    '¥0.05',
    '¥1,299.00',
    '¥1,234,567.89',
    '−¥0.50',
  ])
})

test.each([
  [129_900, 'CNY', '¥1,299.00'],
  [1299, 'JPY', 'JPY 1,299'],
  [50, 'KRW', 'KRW 50'],
  [-1_234_567, 'KRW', 'KRW −1,234,567'],
  [1299, 'HKD', 'HKD 12.99'],
] as const)('%i of %s is %s', (minor, code, text) => {
  expect(formatMoney(minor, code)).toBe(text)
})
