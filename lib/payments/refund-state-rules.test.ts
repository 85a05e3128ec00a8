import { expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { RefundStatus } from '@/prisma/generated/enums'
import { canMoveRefund, isInRefundWindow, refundStateOf, refundStatusOf } from './refund-state-rules'

test('a refund only moves forward; what succeeded may still be sent back', () => {
  const states = Object.values(RefundStatus)
  expect(
    states.flatMap((from) => states.filter((to) => canMoveRefund(from, to)).map((to) => `${from} → ${to}`)),
  ).toEqual([
    'INTENDED → PENDING',
    'INTENDED → SUCCEEDED',
    'INTENDED → FAILED',
    'PENDING → SUCCEEDED',
    'PENDING → FAILED',
    'SUCCEEDED → FAILED',
  ])
})

test("Stripe's words, and one we do not know", () => {
  const words = ['pending', 'requires_action', 'succeeded', 'failed', 'canceled', 'new_word', null]
  expect(words.map(refundStatusOf)).toEqual([
    'PENDING',
    'PENDING',
    'SUCCEEDED',
    'FAILED',
    'FAILED',
    null,
    null,
  ])
})

test.each([
  ['alipay', 90, true],
  ['alipay', 91, false],
  ['wechat_pay', 180, true],
  ['wechat_pay', 181, false],
  ['card', 700, true],
  [null, 700, true],
])('%s on day %i: %s', (method, days, open) => {
  const paidAt = new Date('2026-01-01T00:00:00Z')
  expect(isInRefundWindow(method, paidAt, new Date(paidAt.getTime() + days * day))).toBe(open)
})

test('an order says how much of it has gone back, never before it has', () => {
  const of = (refundingFen: number, refundedFen: number, status = 'PAID') =>
    refundStateOf([{ status, amountFen: 100, refundingFen, refundedFen }])
  expect(of(0, 0)).toBeNull()
  expect(of(100, 0)).toBe('refunding')
  expect(of(40, 60)).toBe('refunding')
  expect(of(0, 60)).toBe('partly')
  expect(of(0, 100)).toBe('refunded')
  expect(of(0, 100, 'REFUNDED')).toBeNull()
})
