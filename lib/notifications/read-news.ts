import type { Tx } from '@/lib/db'
import { toLocale } from '@/lib/i18n/locales'
import type { Recipient } from './write-letters'

async function listStaff(tx: Tx, factoryId: string): Promise<Recipient[]> {
  const members = await tx.factoryMember.findMany({
    where: { factoryId, role: { in: ['OWNER', 'SHIPPER'] }, user: { bannedAt: null } },
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

/** Every admin who can be told something. */
export async function listAdmins(tx: Tx): Promise<Recipient[]> {
  const admins = await tx.user.findMany({
    where: { role: 'ADMIN', bannedAt: null },
    select: { id: true, email: true, name: true, locale: true },
  })
  return admins.map(({ id, ...user }) => ({ ...user, userId: id, locale: toLocale(user.locale) }))
}

export type OrderNews = Awaited<ReturnType<typeof readOrderNews>>
export type FactoryPart = OrderNews['parts'][number]
