import { randomUUID } from 'node:crypto'
import { beginSecondStep } from '@/lib/accounts/second-step'
import { db } from '@/lib/db'
import { tellNews } from '@/lib/notifications/tell-news'
import { createPaidOrder } from './orders'
import { createDelivery, createSilentWebhook } from './silent-webhook'
import { createToken } from './tokens'
import { createUser, viewerOf } from './users'

/** What the factories' own systems were told of an order. */
async function tellFactories(orderId: string, recipient: string, now: Date): Promise<void> {
  const parts = await db.subOrder.findMany({ where: { orderId }, select: { factoryId: true } })
  for (const { factoryId } of parts) {
    const { endpoint } = await createSilentWebhook(factoryId)
    const body = JSON.stringify({ data: { delivery: { to: { recipient } } } })
    await createDelivery(endpoint.id, now, { status: 'DELIVERED', nextAttemptAt: null, body })
  }
}

/**
 * A buyer with one order of which its factory's system was told, mails, notifications, a linked sign-in, a token for the API, and a name,
 * phone and e-mail nobody else has.
 */
export async function createResident({ passwordHash, now }: { passwordHash: string | null; now: Date }) {
  const mark = randomUUID().slice(0, 8)
  const person = { name: `Ouyang ${mark}`, email: `ouyang.${mark}@example.com`, phone: `+86 139 ${mark}` }
  const user = await createUser({ name: person.name, email: person.email, passwordHash })
  const viewer = await viewerOf(user)
  await db.identity.create({ data: { provider: 'github', subject: mark, userId: user.id } })
  await beginSecondStep({ userId: user.id, now })
  await createToken(user.id)
  await db.apiToken.updateMany({ where: { userId: user.id }, data: { name: `Till of ${person.name}` } })
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
  await tellFactories(orderId, person.name, now)
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
