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

/** Which order a piece of news is of; `subOrderId` narrows it to one part. */
export type NewsPlace = { orderId: string } | { subOrderId: string }

function readOrders(tx: Tx, places: NewsPlace[]) {
  const orderIds = places.flatMap((place) => ('orderId' in place ? place.orderId : []))
  const subOrderIds = places.flatMap((place) => ('subOrderId' in place ? place.subOrderId : []))
  return tx.order.findMany({
    where: {
      OR: [
        ...(orderIds.length ? [{ id: { in: orderIds } }] : []),
        ...(subOrderIds.length ? [{ subOrders: { some: { id: { in: subOrderIds } } } }] : []),
      ],
    },
    include: {
      user: { select: { email: true, name: true } },
      subOrders: {
        orderBy: { number: 'asc' },
        include: { lines: { orderBy: { position: 'asc' } }, shipments: true },
      },
    },
  })
}

/** Reads the orders of all these places at once, with who at each factory is told; what it gives finds the order of one of the places. */
export async function readOrderBook(tx: Tx, places: NewsPlace[]): Promise<(place: NewsPlace) => OrderNews> {
  const orders = places.length ? await readOrders(tx, places) : []
  const factoryIds = orders.flatMap(({ subOrders }) => subOrders.map(({ factoryId }) => factoryId))
  const staff = orders.length ? await listStaff(tx, [...new Set(factoryIds)]) : new Map<string, Recipient[]>()
  return (place) => {
    const concerns = (part: { id: string }) => 'orderId' in place || part.id === place.subOrderId
    const order = orders.find(({ id, subOrders }) =>
      'orderId' in place ? id === place.orderId : subOrders.some(concerns),
    )
    if (!order) throw new Error('there is news of an order that is not there')
    const parts = order.subOrders
      .filter(concerns)
      .map((part) => ({ ...part, staff: staff.get(part.factoryId) ?? [] }))
    return { order, parts }
  }
}

/** One order with its parts and who at each factory is told. */
export async function readOrderNews(tx: Tx, place: NewsPlace): Promise<OrderNews> {
  return (await readOrderBook(tx, [place]))(place)
}

/** Every admin who can be told something. */
export async function listAdmins(tx: Tx): Promise<Recipient[]> {
  const admins = await tx.user.findMany({
    where: { role: 'ADMIN', bannedAt: null },
    select: { id: true, email: true, name: true, locale: true },
  })
  return admins.map(({ id, ...user }) => ({ ...user, userId: id, locale: toLocale(user.locale) }))
}

type ReadOrder = Awaited<ReturnType<typeof readOrders>>[number]
export type FactoryPart = ReadOrder['subOrders'][number] & { staff: Recipient[] }
export type OrderNews = { order: ReadOrder; parts: FactoryPart[] }
