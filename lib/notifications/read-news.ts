import type { Tx } from '@/lib/db'
import { toLocale } from '@/lib/i18n/locales'
import type { StaffRole } from '@/lib/permissions'
import type { Recipient } from './write-letters'

/** The people of a factory in these roles who are told of things: owners and shippers unless told otherwise. */
export async function listStaff(
  tx: Tx,
  factoryId: string,
  roles: StaffRole[] = ['OWNER', 'SHIPPER'],
): Promise<Recipient[]> {
  const members = await tx.factoryMember.findMany({
    where: { factoryId, role: { in: roles }, user: { bannedAt: null } },
    include: { user: { select: { id: true, email: true, name: true, locale: true } } },
  })
  return members.map(({ user }) => ({
    userId: user.id,
    email: user.email,
    name: user.name,
    locale: toLocale(user.locale),
  }))
}

/** An order with its parts and who at each factory is told; `subOrderId` narrows it to one part. */
export async function readOrderNews(tx: Tx, where: { orderId: string } | { subOrderId: string }) {
  const order = await tx.order.findFirstOrThrow({
    where: 'orderId' in where ? { id: where.orderId } : { subOrders: { some: { id: where.subOrderId } } },
    include: {
      user: { select: { email: true, name: true } },
      subOrders: {
        orderBy: { number: 'asc' },
        include: { lines: { orderBy: { position: 'asc' } }, shipments: true },
        ...('subOrderId' in where ? { where: { id: where.subOrderId } } : {}),
      },
    },
  })
  const parts = []
  // One after the other: a transaction has one connection, and pg will refuse a second query on it.
  for (const part of order.subOrders) parts.push({ ...part, staff: await listStaff(tx, part.factoryId) })
  return { order, parts }
}

export type OrderNews = Awaited<ReturnType<typeof readOrderNews>>
export type FactoryPart = OrderNews['parts'][number]
