import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { SubOrderStatus } from '@/prisma/generated/enums'

// Everything here is live: it is what a factory packs by. A factory sees its own paid parts only, never the rest of the order.
export const visibleStates = [
  'TO_SHIP',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'COMPLETED',
  'CANCELLED',
] as const satisfies SubOrderStatus[]
/** A part is its factory's business once it was paid: cancelled before, it was never heard of; cancelled by a refund, it stays in sight. */
const wasPaid = { order: { paidAt: { not: null } } } as const satisfies Prisma.SubOrderWhereInput
export type VisibleState = (typeof visibleStates)[number]
const open: SubOrderStatus[] = ['TO_SHIP', 'PARTLY_SHIPPED']
/** What a factory filters by: `open` is all that still has pieces to ship. */
export const orderFilters = ['open', ...visibleStates] as const
export type OrderFilter = (typeof orderFilters)[number]

const orderSelect = { placedAt: true, paidAt: true, address: true, locale: true } as const
const listInclude = {
  order: { select: orderSelect },
  factory: { select: { slug: true, nameEn: true, nameZh: true, dispatchHours: true } },
  lines: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.SubOrderInclude
const detailInclude = {
  ...listInclude,
  lines: {
    orderBy: { position: 'asc' },
    include: {
      variant: { select: { productId: true } },
      caseNotices: {
        orderBy: { sentAt: 'asc' },
        select: { id: true, quantity: true, answer: true, case: { select: { id: true, number: true } } },
      },
      shipmentLines: {
        include: {
          lots: { select: { quantity: true, lotVariant: { select: { lot: { select: { code: true } } } } } },
        },
      },
    },
  },
  shipments: {
    orderBy: { position: 'asc' },
    include: {
      lines: {
        include: { lots: { select: { lotVariant: { select: { lot: { select: { code: true } } } } } } },
      },
    },
  },
  refundLines: { orderBy: { id: 'asc' }, include: { refund: { select: { status: true } } } },
} as const satisfies Prisma.SubOrderInclude

export type SellerOrderRow = Prisma.SubOrderGetPayload<{ include: typeof listInclude }>
export type SellerOrder = Prisma.SubOrderGetPayload<{ include: typeof detailInclude }> & {
  events: { id: string; at: Date; type: string; data: Prisma.JsonValue }[]
}

export type SellerOrderFilter = {
  factoryIds: string[]
  status: OrderFilter | null
  text: string
  from: Date | null
  until: Date | null
  page: number
}

const pageSize = 25

function whereOf({ factoryIds, status, text, from, until }: SellerOrderFilter): Prisma.SubOrderWhereInput {
  const contains = { contains: text, mode: 'insensitive' } as const
  return {
    factoryId: { in: factoryIds },
    status: status === 'open' ? { in: open } : (status ?? { in: [...visibleStates] }),
    order: { paidAt: { not: null, gte: from ?? undefined, lt: until ?? undefined } },
    ...(text
      ? {
          OR: [
            { number: contains },
            { order: { address: { path: ['recipient'], string_contains: text, mode: 'insensitive' } } },
            { order: { address: { path: ['phone'], string_contains: text } } },
            { lines: { some: { OR: [{ sku: contains }, { titleEn: contains }, { titleZh: contains }] } } },
          ],
        }
      : {}),
  }
}

/** One page of the paid parts of these factories: what is to ship first and oldest on top, else newest first. */
export async function listSellerOrders(filter: SellerOrderFilter) {
  const where = whereOf(filter)
  const oldestFirst = filter.status === 'open' || filter.status === 'TO_SHIP'
  const [rows, count] = await Promise.all([
    db.subOrder.findMany({
      where,
      include: listInclude,
      orderBy: [{ order: { paidAt: oldestFirst ? 'asc' : 'desc' } }, { number: 'asc' }],
      take: pageSize,
      skip: (filter.page - 1) * pageSize,
    }),
    db.subOrder.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One paid part with its lines, parcels and its own timeline, or null when it is of another factory. */
export async function findSellerOrder(id: string, factoryIds: string[]): Promise<SellerOrder | null> {
  const subOrder = await db.subOrder.findFirst({
    where: { id, factoryId: { in: factoryIds }, status: { in: [...visibleStates] }, ...wasPaid },
    include: detailInclude,
  })
  if (!subOrder) return null
  const events = await db.orderEvent.findMany({
    where: { orderId: subOrder.orderId, OR: [{ subOrderId: id }, { subOrderId: null, type: 'paid' }] },
    select: { id: true, at: true, type: true, data: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return { ...subOrder, events }
}

/** What waits to be shipped (count and the oldest) and what was paid since `since`. */
export async function readShippingDesk(factoryIds: string[], since: Date) {
  const waiting = { factoryId: { in: factoryIds }, status: { in: open } }
  const [toShip, oldest, today] = await Promise.all([
    db.subOrder.count({ where: waiting }),
    db.subOrder.findMany({
      where: waiting,
      include: listInclude,
      orderBy: [{ order: { paidAt: 'asc' } }, { number: 'asc' }],
      take: 5,
    }),
    db.subOrder.aggregate({
      where: {
        factoryId: { in: factoryIds },
        status: { in: [...visibleStates] },
        order: { paidAt: { gte: since } },
      },
      _count: true,
      _sum: { totalFen: true, itemsFen: true },
    }),
  ])
  return {
    toShip,
    oldest,
    today: { orders: today._count, totalFen: today._sum.totalFen ?? 0, itemsFen: today._sum.itemsFen ?? 0 },
  }
}
