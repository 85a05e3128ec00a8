import type { Tx } from '@/lib/db'
import { toLocale } from '@/lib/i18n/locales'
import type { StaffRole } from '@/lib/permissions'
import type { Recipient } from './write-letters'

/** The people of factories in these roles who are told of things, by factory: owners and shippers unless told otherwise. */
export async function listStaff(
  tx: Tx,
  factoryIds: string[],
  roles: StaffRole[] = ['OWNER', 'SHIPPER'],
): Promise<Map<string, Recipient[]>> {
  const members = await tx.factoryMember.findMany({
    where: { factoryId: { in: factoryIds }, role: { in: roles }, user: { bannedAt: null } },
    include: { user: { select: { id: true, email: true, name: true, locale: true } } },
  })
  const staff = new Map<string, Recipient[]>()
  for (const { factoryId, user } of members) {
    const { id: userId, email, name, locale } = user
    const own = staff.get(factoryId) ?? []
    staff.set(factoryId, [...own, { userId, email, name, locale: toLocale(locale) }])
  }
  return staff
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
  const staff = await listStaff(
    tx,
    order.subOrders.map(({ factoryId }) => factoryId),
  )
  const parts = order.subOrders.map((part) => ({ ...part, staff: staff.get(part.factoryId) ?? [] }))
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
