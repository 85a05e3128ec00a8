import { expect, test } from 'vitest'
import { OrderStatus, SubOrderStatus } from '@/prisma/generated/enums'
import {
  canMoveOrder,
  canMoveSubOrder,
  holdMs,
  needsExclusionConsent,
  orderNumber,
  sessionLifeMs,
  subOrderSources,
} from './rules'

const movesOf = <S extends string>(states: S[], can: (from: S, to: S) => boolean) =>
  states.flatMap((from) => states.filter((to) => can(from, to)).map((to) => `${from} → ${to}`))

test('an order moves once, out of waiting', () => {
  expect(movesOf(Object.values(OrderStatus), canMoveOrder)).toEqual([
    'AWAITING_PAYMENT → PAID',
    'AWAITING_PAYMENT → CANCELLED',
    'AWAITING_PAYMENT → EXPIRED',
  ])
})

test('a sub-order moves forward only', () => {
  expect(movesOf(Object.values(SubOrderStatus), canMoveSubOrder)).toEqual([
    'AWAITING_PAYMENT → TO_SHIP',
    'AWAITING_PAYMENT → CANCELLED',
    'TO_SHIP → PARTLY_SHIPPED',
    'TO_SHIP → SHIPPED',
    'TO_SHIP → CANCELLED',
    'PARTLY_SHIPPED → PARTLY_SHIPPED',
    'PARTLY_SHIPPED → SHIPPED',
    'SHIPPED → COMPLETED',
  ])
  expect(subOrderSources('COMPLETED')).toEqual(['SHIPPED'])
})

test('a page lives at least as long as Stripe asks, and the first hold outlasts it', () => {
  expect(sessionLifeMs).toBeGreaterThan(30 * 60_000)
  expect(holdMs).toBeGreaterThan(sessionLifeMs)
})

test('numbers and consents', () => {
  expect(orderNumber('2026-11-21', 100_001)).toBe('MM-261121-100001')
  expect(needsExclusionConsent(['SEVEN_DAY', 'SEVEN_DAY'])).toBe(false)
  expect(needsExclusionConsent(['SEVEN_DAY', 'SEVEN_DAY_UNOPENED'])).toBe(true)
})
