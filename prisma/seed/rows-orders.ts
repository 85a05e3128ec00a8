import { momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { type DemoOrder, lotOf, numberOf, orderLineId, shipmentId } from '@/prisma/seed/evidence/orders'
import { seedId } from '@/prisma/seed/ids'
import { lotId, type Sent } from '@/prisma/seed/rows-lots'
import {
  type Addresses,
  addressOf,
  type Goods,
  goodsOf,
  partRows,
  type Shelf,
} from '@/prisma/seed/rows-order-parts'
import type { World } from '@/prisma/seed/world-types'

type Stall = { world: World; goods: Goods; now: Date }

/** Rows of one paid and sent order; `running` is its number of the sequence. Its money came before there was a payment page: no payment can be refunded. */
function orderRows(stall: Stall, order: DemoOrder, addresses: Addresses, running: number) {
  const { now } = stall
  const address = addressOf(addresses, order.buyer)
  const number = numberOf(order, running, now)
  const id = seedId('order', order.key)
  const parts = order.parts.map((_, at) => partRows(stall, order, at, number, address))
  const itemsFen = parts.reduce((sum, part) => sum + part.itemsFen, 0)
  const shippingFen = parts.reduce((sum, part) => sum + part.shippingFen, 0)
  const placedAt = momentBefore(now, order.placed, 60)
  const paidAt = new Date(placedAt.getTime() + 140_000)
  const before = [
    { type: 'placed', at: placedAt, subOrderId: null, data: undefined },
    { type: 'paid', at: paidAt, subOrderId: null, data: { method: 'card' } },
  ]
  return {
    parts,
    order: {
      id,
      number,
      userId: seedId('user', order.buyer),
      status: 'PAID' as const,
      locale: 'zh',
      idempotencyKey: id,
      itemsFen,
      shippingFen,
      totalFen: itemsFen + shippingFen,
      address,
      consents: { terms: placedAt.toISOString() },
      placedAt,
      holdUntil: new Date(placedAt.getTime() + 32 * 60_000),
      paidAt,
    },
    events: [...before, ...parts.flatMap(({ events }) => events)].map((event, at) => ({
      ...event,
      id: seedId('order-event', `${order.key}/${at}`),
      orderId: id,
    })),
  }
}

/** Which lots the pieces of the demo's parcels came from. */
export function sentPieces(world: World, orders: DemoOrder[], lots: SeedLot[]) {
  const bySlug = new Map(world.products.map((product) => [product.slug, product]))
  return orders.flatMap(({ key, parts }) =>
    parts.flatMap(({ lines, shipped }, at) =>
      lines.flatMap(([slug, nth, quantity], line) => {
        const variants = bySlug.get(slug)?.variants ?? []
        const sku = (variants[nth] ?? variants[0])?.sku ?? ''
        const lot = lotOf(lots, slug, shipped)
        return lot ? [{ lot, sku, quantity, order: key, part: at, line }] : []
      }),
    ),
  )
}
export type SentPiece = Sent & { order: string; part: number; line: number }

/** All rows of the demo's orders. `first` is the first running number. */
export function demoOrderRows(
  shelf: Shelf,
  orders: DemoOrder[],
  sent: SentPiece[],
  addresses: Addresses,
  first: number,
  now: Date,
) {
  const stall = { world: shelf.world, goods: goodsOf(shelf), now }
  const made = orders.map((order, at) => orderRows(stall, order, addresses, first + at))
  const parts = made.flatMap((one) => one.parts)
  return {
    orders: made.map(({ order }) => order),
    subOrders: parts.map(({ subOrder }) => subOrder),
    lines: parts.flatMap(({ lines }) => lines),
    events: made.flatMap(({ events }) => events),
    shipments: parts.map(({ shipment }) => shipment),
    shipmentLines: parts.flatMap(({ shipment, lines }) =>
      lines.map(({ id, quantity }) => ({ shipmentId: shipment.id, orderLineId: id, quantity })),
    ),
    lineLots: sent.map(({ order, part, line, lot, sku, quantity }) => ({
      shipmentId: shipmentId(order, part),
      orderLineId: orderLineId(order, part, line),
      lotId: lotId(lot),
      variantId: seedId('variant', sku),
      quantity,
    })),
  }
}
