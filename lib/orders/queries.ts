import 'server-only'
import { getViewer } from '@/lib/accounts/viewer'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { toLocale } from '@/lib/i18n/locales'
import type { Prisma } from '@/prisma/generated/client'

// Everything here is live: orders are personal and change under the reader.
const sums = { status: true, amountFen: true, refundingFen: true, refundedFen: true } as const
const listInclude = {
  payments: { select: sums },
  subOrders: {
    orderBy: { number: 'asc' },
    include: { lines: { orderBy: { position: 'asc' } } },
  },
} as const satisfies Prisma.OrderInclude

const detailInclude = {
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  payments: { orderBy: { attempt: 'asc' } },
  refunds: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { lines: true } },
  subOrders: {
    orderBy: { number: 'asc' },
    include: {
      factory: { select: { slug: true } },
      lines: { orderBy: { position: 'asc' }, include: { shipmentLines: true } },
      shipments: { orderBy: { position: 'asc' }, include: { lines: true } },
    },
  },
} as const satisfies Prisma.OrderInclude

export type OrderListItem = Prisma.OrderGetPayload<{ include: typeof listInclude }>
export type OrderDetailRow = Prisma.OrderGetPayload<{ include: typeof detailInclude }>

const pageSize = 10

type OrderPage = { orders: OrderListItem[]; page: number; pages: number }

/** One page of the viewer's own orders, newest first; past the end the last page. */
export async function listOwnOrders(page: number): Promise<OrderPage> {
  const viewer = await getViewer()
  if (!viewer) return { orders: [], page: 1, pages: 0 }
  return listOrdersOf(viewer.userId, page)
}

async function listOrdersOf(userId: string, wanted: number): Promise<OrderPage> {
  const pages = Math.ceil((await db.order.count({ where: { userId } })) / pageSize)
  const page = Math.max(1, Math.min(wanted, pages))
  const orders = await db.order.findMany({
    where: { userId },
    include: listInclude,
    orderBy: { placedAt: 'desc' },
    take: pageSize,
    skip: (page - 1) * pageSize,
  })
  return { orders, page, pages }
}

/** One of the viewer's own orders with its parts, or null: not there and not yours are one answer. */
export async function findOwnOrder(orderId: string): Promise<OrderDetailRow | null> {
  const viewer = await getViewer()
  return viewer
    ? db.order.findFirst({ where: { id: orderId, userId: viewer.userId }, include: detailInclude })
    : null
}

/** The language an order was placed in, if it is this person's. */
export async function findOwnOrderLocale(userId: string, orderId: string): Promise<Locale | null> {
  const order = await db.order.findFirst({ where: { id: orderId, userId }, select: { locale: true } })
  return order && toLocale(order.locale)
}
