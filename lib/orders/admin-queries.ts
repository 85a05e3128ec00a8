import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { OrderStatus } from '@/prisma/generated/enums'

// Everything here is live: an admin answers people with it.
export const orderStates = [
  'AWAITING_PAYMENT',
  'PAID',
  'CANCELLED',
  'EXPIRED',
] as const satisfies OrderStatus[]

const listInclude = {
  user: { select: { id: true, name: true, email: true } },
  payments: { select: { status: true, amountFen: true, refundingFen: true, refundedFen: true } },
  subOrders: {
    orderBy: { number: 'asc' },
    select: { id: true, status: true, factoryNameEn: true, factoryNameZh: true },
  },
} as const satisfies Prisma.OrderInclude
const detailInclude = {
  user: { select: { id: true, name: true, email: true } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  payments: { orderBy: { attempt: 'asc' } },
  refunds: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { lines: true } },
  subOrders: {
    orderBy: { number: 'asc' },
    include: {
      factory: { select: { slug: true } },
      lines: { orderBy: { position: 'asc' } },
      shipments: { orderBy: { position: 'asc' }, include: { lines: true } },
    },
  },
} as const satisfies Prisma.OrderInclude

export type AdminOrderRow = Prisma.OrderGetPayload<{ include: typeof listInclude }>
export type AdminOrder = Prisma.OrderGetPayload<{ include: typeof detailInclude }>

const pageSize = 30

/** One page of the orders placed between two instants, newest first, with what they come to. */
export async function listOrdersBetween({
  from,
  until,
  status,
  text,
  page,
}: {
  from: Date
  until: Date
  status: OrderStatus | null
  text: string
  page: number
}) {
  // A number, an e-mail or a name is looked for on every day.
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.OrderWhereInput = {
    ...(text
      ? { OR: [{ number: contains }, { user: { email: contains } }, { user: { name: contains } }] }
      : { placedAt: { gte: from, lt: until } }),
    ...(status ? { status } : {}),
  }
  const [rows, count, paid] = await Promise.all([
    db.order.findMany({
      where,
      include: listInclude,
      orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.order.count({ where }),
    db.order.aggregate({
      where: { AND: [where, { status: 'PAID' }] },
      _sum: { totalFen: true },
      _count: true,
    }),
  ])
  return {
    rows,
    count,
    pages: Math.ceil(count / pageSize),
    paid: paid._count,
    paidFen: paid._sum.totalFen ?? 0,
  }
}

/** One order whole, with its payments and timeline, or null. */
export async function findOrderForAdmin(id: string): Promise<AdminOrder | null> {
  return db.order.findUnique({ where: { id }, include: detailInclude })
}
