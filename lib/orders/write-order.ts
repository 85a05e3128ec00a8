import type { AddressSnapshot } from '@/lib/accounts/schema'
import { isoDay } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { newsRows } from '@/lib/domain-events'
import { insertRows } from '@/lib/insert-rows'
import { newRowId } from '@/lib/row-id'
import type { Prisma } from '@/prisma/generated/client'
import { type Part, sumUp } from './price-parts'
import { holdMs, orderNumber } from './rules'
import type { PlaceOrderInput } from './schema'

type Facts = {
  userId: string
  cartId: string
  running: number
  input: PlaceOrderInput
  now: Date
  address: AddressSnapshot
  parts: Part[]
}

/** The rows of the parts and of their frozen lines. */
function partRows(orderId: string, number: string, parts: Part[]) {
  const subOrders: Prisma.SubOrderCreateManyInput[] = []
  const lines: Prisma.OrderLineCreateManyInput[] = []
  for (const [index, { factory, lines: own, itemsFen, shippingFen, shipping, note }] of parts.entries()) {
    const id = newRowId()
    const totalFen = itemsFen + shippingFen
    const named = { id, number: `${number}-${index + 1}`, orderId, status: 'AWAITING_PAYMENT' as const }
    subOrders.push({ ...named, ...factory, itemsFen, shippingFen, shipping, note, totalFen })
    lines.push(...own.map((line) => ({ id: newRowId(), subOrderId: id, ...line })))
  }
  return { subOrders, lines }
}

/**
 * The statement that writes an order with its parts, frozen lines, first event and news, and takes what was ordered out of the cart.
 * `running` is its number of the sequence. Throws `totalTooHigh`, `totalChanged`.
 */
export function writeOrder(tx: Tx, { userId, cartId, running, input, now, address, parts }: Facts) {
  const sums = sumUp(parts, input.expectedTotalFen)
  const number = orderNumber(isoDay(now), running)
  const orderId = newRowId()
  const order: Prisma.OrderCreateManyInput = {
    id: orderId,
    ...sums,
    number,
    userId,
    address,
    status: 'AWAITING_PAYMENT',
    currency: 'CNY',
    locale: input.locale,
    idempotencyKey: input.idempotencyKey,
    consents: { terms: now.toISOString(), ...(input.exclusions ? { exclusions: now.toISOString() } : {}) },
    placedAt: now,
    holdUntil: new Date(now.getTime() + holdMs),
  }
  const { subOrders, lines } = partRows(orderId, number, parts)
  const event: Prisma.OrderEventCreateManyInput = { id: newRowId(), orderId, at: now, type: 'placed' }
  const written = tx.$executeRaw`
    WITH placed AS (${insertRows('Order', [order])}),
      event AS (${insertRows('OrderEvent', [event])}),
      parts AS (${insertRows('SubOrder', subOrders)}),
      lines AS (${insertRows('OrderLine', lines)}),
      news AS (${insertRows('DomainEvent', newsRows(now, { type: 'order.placed', payload: { orderId } }))})
    DELETE FROM "CartLine" WHERE "cartId" = ${cartId}::uuid AND NOT "savedForLater"`
  return { order: { orderId, number, totalFen: sums.totalFen }, written }
}
