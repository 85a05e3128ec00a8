import 'server-only'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { Prisma } from '@/prisma/generated/client'

// Live: orders are personal and change under the reader. For whoever knows the viewer; pages use queries.ts.
const rowSelect = {
  id: true,
  number: true,
  status: true,
  totalFen: true,
  placedAt: true,
  holdUntil: true,
  paidAt: true,
  closedAt: true,
  subOrders: {
    orderBy: { number: 'asc' },
    select: { id: true, number: true, status: true, factoryNameEn: true, factoryNameZh: true },
  },
} as const satisfies Prisma.OrderSelect

const detailInclude = {
  subOrders: {
    orderBy: { number: 'asc' },
    include: {
      factory: { select: { slug: true } },
      lines: { orderBy: { position: 'asc' } },
      shipments: { orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.OrderInclude

export type BuyerOrderRow = Prisma.OrderGetPayload<{ select: typeof rowSelect }>
export type BuyerOrder = Prisma.OrderGetPayload<{ include: typeof detailInclude }>
/** The last order of the page before: when it was placed (ISO 8601) and its id. */
export type OrderPlace = [placedAt: string, id: string]

/** The viewer's own orders after a place in the list, newest first, one more than `limit` when there are more. Throws `signInNeeded`. */
export async function listOrdersAfter(
  viewer: Viewer | null,
  { limit, after }: { limit: number; after?: OrderPlace },
): Promise<BuyerOrderRow[]> {
  assertUserCan(viewer, 'order:read-own')
  const [placedAt, id] = after ?? []
  return db.order.findMany({
    where: {
      userId: viewer.userId,
      ...(placedAt && id ? { placedAt: { lte: placedAt }, NOT: { placedAt, id: { gte: id } } } : {}),
    },
    select: rowSelect,
    orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
}

/** One of the viewer's own orders whole, or null: not there and not yours are one answer. Throws `signInNeeded`. */
export async function findOrderOf(viewer: Viewer | null, orderId: string): Promise<BuyerOrder | null> {
  assertUserCan(viewer, 'order:read-own')
  return db.order.findFirst({ where: { id: orderId, userId: viewer.userId }, include: detailInclude })
}

/** How one of the viewer's own orders stands, in one statement, for whoever waits for a payment; or null. Throws `signInNeeded`. */
export async function findOrderStatusOf(viewer: Viewer | null, orderId: string) {
  assertUserCan(viewer, 'order:read-own')
  return db.order.findFirst({
    where: { id: orderId, userId: viewer.userId },
    select: { id: true, number: true, status: true, holdUntil: true, paidAt: true, closedAt: true },
  })
}
