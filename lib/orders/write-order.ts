import type { AddressSnapshot } from '@/lib/accounts/schema'
import { isoDay } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { type Part, sumUp } from './price-parts'
import { holdMs, orderNumber } from './rules'
import type { PlaceOrderInput } from './schema'

/** Writes an order with its parts, frozen lines, first event and news. `running` is its number of the sequence. Throws `totalTooHigh`, `totalChanged`. */
export async function writeOrder(
  tx: Tx,
  {
    userId,
    running,
    input,
    now,
    address,
    parts,
  }: {
    userId: string
    running: number
    input: PlaceOrderInput
    now: Date
    address: AddressSnapshot
    parts: Part[]
  },
): Promise<{ orderId: string; number: string; totalFen: number }> {
  const sums = sumUp(parts, input.expectedTotalFen)
  const number = orderNumber(isoDay(now), running)
  const { id: orderId } = await tx.order.create({
    data: {
      ...sums,
      number,
      userId,
      address,
      locale: input.locale,
      idempotencyKey: input.idempotencyKey,
      consents: { terms: now.toISOString(), ...(input.exclusions ? { exclusions: now.toISOString() } : {}) },
      placedAt: now,
      holdUntil: new Date(now.getTime() + holdMs),
    },
    select: { id: true },
  })
  await tx.orderEvent.createMany({ data: [{ orderId, at: now, type: 'placed' }] })
  const subOrders = await tx.subOrder.createManyAndReturn({
    data: parts.map(({ factory, itemsFen, shippingFen, shipping, note }, index) => ({
      ...factory,
      number: `${number}-${index + 1}`,
      orderId,
      itemsFen,
      shippingFen,
      shipping,
      note,
      totalFen: itemsFen + shippingFen,
    })),
    select: { id: true, factoryId: true },
  })
  const idOf = new Map(subOrders.map(({ id, factoryId }) => [factoryId, id]))
  await tx.orderLine.createMany({
    data: parts.flatMap(({ factory, lines }) => {
      const subOrderId = idOf.get(factory.factoryId)
      if (!subOrderId) throw new Error(`the part of factory ${factory.factoryId} was not written`)
      return lines.map((line) => ({ ...line, subOrderId }))
    }),
  })
  await announce(tx, now, { type: 'order.placed', payload: { orderId } })
  return { orderId, number, totalFen: sums.totalFen }
}
