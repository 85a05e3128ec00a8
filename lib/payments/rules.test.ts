import { expect, test } from 'vitest'
import { OrderStatus } from '@/prisma/generated/enums'
import { decideSettlement, missingMethods, type SessionFacts } from './rules'

const waiting = {
  status: 'AWAITING_PAYMENT',
  totalFen: 100,
  currency: 'CNY',
  paidByThis: false,
  isOpen: true,
} as const
const paid: SessionFacts = {
  status: 'complete',
  paymentStatus: 'paid',
  failed: false,
  amountFen: 100,
  currency: 'cny',
}
const unpaid: SessionFacts = { ...paid, paymentStatus: 'unpaid' }
const open: SessionFacts = { ...unpaid, status: 'open' }
const expired: SessionFacts = { ...unpaid, status: 'expired' }

test.each([
  ['paid', waiting, paid, 'pay'],
  ['paid by a session that was replaced', { ...waiting, isOpen: false }, paid, 'pay'],
  ['paid again by another session', { ...waiting, status: 'PAID', isOpen: false }, paid, 'refund'],
  ['told again', { ...waiting, status: 'PAID', paidByThis: true, isOpen: false }, paid, 'nothing'],
  ['paid after it closed', { ...waiting, status: 'EXPIRED', isOpen: false }, paid, 'refund'],
  ['a fen less', waiting, { ...paid, amountFen: 99 }, 'refund'],
  ['a fen more', waiting, { ...paid, amountFen: 101 }, 'refund'],
  ['no amount', waiting, { ...paid, amountFen: null }, 'refund'],
  ['another currency', waiting, { ...paid, currency: 'jpy' }, 'refund'],
  ['an order in yen', { ...waiting, currency: 'JPY' }, { ...paid, currency: 'jpy' }, 'pay'],
  ['open', waiting, open, 'wait'],
  ['delayed', waiting, unpaid, 'wait'],
  ['delayed and failed', waiting, { ...unpaid, failed: true }, 'close-failed'],
  ['run out', waiting, expired, 'close-expired'],
  ['a replaced one run out', { ...waiting, isOpen: false }, expired, 'nothing'],
  ['run out after all', { ...waiting, status: 'PAID', paidByThis: true, isOpen: false }, expired, 'nothing'],
  ['nothing to pay is not paid', waiting, { ...paid, paymentStatus: 'no_payment_required' }, 'wait'],
  ['words we do not know', waiting, { ...open, status: null, paymentStatus: null }, 'wait'],
] as const)('%s', (_, order, session, outcome) => {
  expect(decideSettlement(order, session)).toBe(outcome)
})

test('whatever the order’s state, only a paid session pays and only a waiting order closes', () => {
  const decided = Object.values(OrderStatus).flatMap((status) =>
    [paid, unpaid, open, expired].map((session) => ({
      status,
      session,
      outcome: decideSettlement({ ...waiting, status, isOpen: status === 'AWAITING_PAYMENT' }, session),
    })),
  )
  const taken = decided.filter(({ outcome }) => outcome === 'pay' || outcome === 'refund')
  expect(taken.filter(({ session }) => session !== paid)).toEqual([])
  const moved = decided.filter(({ outcome }) => outcome === 'pay' || outcome.startsWith('close'))
  expect(moved.map(({ status }) => status)).toEqual(['AWAITING_PAYMENT', 'AWAITING_PAYMENT'])
})

test('scenario 17: a wallet that is not on the page is named with the reason', () => {
  expect(missingMethods(['card', 'alipay', 'wechat_pay'], 'CNY')).toEqual([])
  expect(missingMethods([], 'CNY')).toEqual([])
  expect(missingMethods(['card'], 'KRW')).toEqual([
    { method: 'alipay', why: 'currency' },
    { method: 'wechat_pay', why: 'currency' },
  ])
  expect(missingMethods(['card', 'wechat_pay'], 'CNY')).toEqual([{ method: 'alipay', why: 'provider' }])
  expect(missingMethods(['alipay', 'wechat_pay'], 'CNY')).toEqual([{ method: 'card', why: 'provider' }])
})
