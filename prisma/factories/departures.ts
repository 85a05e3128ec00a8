import { randomUUID } from 'node:crypto'
import { beginSecondStep } from '@/lib/accounts/second-step'
import { db } from '@/lib/db'
import { tellNews } from '@/lib/notifications/tell-news'
import { createPaidOrder } from './orders'
import { createUser, viewerOf } from './users'

/** A buyer with one delivered order, mails, notifications, a linked sign-in and a name, phone and e-mail nobody else has. */
export async function createResident({ passwordHash, now }: { passwordHash: string | null; now: Date }) {
  const mark = randomUUID().slice(0, 8)
  const person = { name: `Ouyang ${mark}`, email: `ouyang.${mark}@example.com`, phone: `+86 139 ${mark}` }
  const user = await createUser({ name: person.name, email: person.email, passwordHash })
  const viewer = await viewerOf(user)
  await db.identity.create({ data: { provider: 'github', subject: mark, userId: user.id } })
  await beginSecondStep({ userId: user.id, now })
  const { orderId } = await createPaidOrder({ viewer, now })
  const address = await db.address.findFirstOrThrow({ where: { userId: user.id } })
  const named = { recipient: person.name, phone: person.phone }
  await db.address.update({ where: { id: address.id }, data: named })
  const frozen = await db.order.findUniqueOrThrow({ where: { id: orderId }, select: { address: true } })
  await db.order.update({
    where: { id: orderId },
    data: { address: { ...(frozen.address as Record<string, string>), ...named } },
  })
  await db.subOrder.updateMany({ where: { orderId }, data: { note: `For ${person.name}` } })
  for (const { id } of await db.domainEvent.findMany({
    where: { payload: { path: ['orderId'], equals: orderId } },
  }))
    await tellNews({ eventId: id, now })
  return { ...person, userId: user.id, viewer, orderId }
}

/** The order has arrived. */
export async function deliverOrder(orderId: string, completedAt: Date): Promise<void> {
  await db.subOrder.updateMany({ where: { orderId }, data: { status: 'COMPLETED', completedAt } })
}

/** Names of the tables one of whose rows holds any of the words. */
export async function tablesWith(words: string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I', table_name) AS "name" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ hits: number }[]>(
      `SELECT count(*)::int AS "hits" FROM ${name} AS "row" WHERE "row"::text ILIKE ANY ($1)`,
      words.map((word) => `%${word}%`),
    )
    if (row?.hits) found.push(name)
  }
  return found
}
