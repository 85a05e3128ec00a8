import { minute } from '@/lib/dates'
import type { OrderStatus, ReturnRule, SubOrderStatus } from '@/prisma/generated/enums'

export type { OrderStatus, SubOrderStatus } from '@/prisma/generated/enums'

/** Stripe's shortest session lasts 30 minutes; a minute more covers the way there. */
export const sessionLifeMs = 30 * minute + 20_000
export const holdMs = 32 * minute

const orderMoves: Record<OrderStatus, readonly OrderStatus[]> = {
  AWAITING_PAYMENT: ['PAID', 'CANCELLED', 'EXPIRED'],
  PAID: [],
  CANCELLED: [],
  EXPIRED: [],
}

const subOrderMoves: Record<SubOrderStatus, readonly SubOrderStatus[]> = {
  AWAITING_PAYMENT: ['TO_SHIP', 'CANCELLED'],
  TO_SHIP: ['PARTLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTLY_SHIPPED: ['PARTLY_SHIPPED', 'SHIPPED'],
  SHIPPED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
}

export const canMoveOrder = (from: OrderStatus, to: OrderStatus) => orderMoves[from].includes(to)
export const canMoveSubOrder = (from: SubOrderStatus, to: SubOrderStatus) => subOrderMoves[from].includes(to)

/** States from which a sub-order may come to `to`: what a conditional UPDATE asks for. */
export function subOrderSources(to: SubOrderStatus): SubOrderStatus[] {
  return (Object.keys(subOrderMoves) as SubOrderStatus[]).filter((from) => canMoveSubOrder(from, to))
}

/** MM-261121-100001: day in China time and a running number. */
export function orderNumber(isoDay: string, running: number): string {
  return `MM-${isoDay.slice(2).replaceAll('-', '')}-${running}`
}

/** Whether the buyer must be asked to confirm an exception to the 7-day return. */
export const needsExclusionConsent = (rules: ReturnRule[]) => rules.some((rule) => rule !== 'SEVEN_DAY')

/** Until when a paid part should be on its way: the factory's dispatch time from the payment on. */
export function dispatchBy(paidAt: Date, dispatchHours: number): Date {
  return new Date(paidAt.getTime() + dispatchHours * 60 * minute)
}
