import { required } from '@/lib/env'
import { countConnections, createClient } from '@/prisma/client'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

/** What a verb's inner steps take: the client inside its one transaction. */
export type Tx = Prisma.TransactionClient

/**
 * Sends statements at once instead of each after the other's answer, and gives their answers in this order, which is also the order the
 * database takes them in: each sees what is there when its turn comes, so a lock goes first. A statement that fails fails them all. Only
 * what Prisma has not sent yet can be kept in order: raw statements, and others behind a raw one whose order does not matter.
 */
export function together<Asked extends Prisma.PrismaPromise<unknown>[]>(
  ...asked: Asked
): Promise<{ [Place in keyof Asked]: Awaited<Asked[Place]> }> {
  // `then` is what sends: called here, at once, in this order.
  const answers = asked.map((statement) => statement.then((answer) => answer))
  return Promise.all(answers) as Promise<{ [Place in keyof Asked]: Awaited<Asked[Place]> }>
}

const holder = globalThis as typeof globalThis & { millmarkDb?: PrismaClient }

// Lazy, so that `next build` and tools can import code that touches the database without having one.
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    holder.millmarkDb ??= createClient(required('DATABASE_URL'))
    const value = Reflect.get(holder.millmarkDb, property)
    return typeof value === 'function' ? value.bind(holder.millmarkDb) : value
  },
})

/** The connections of this process to the database. */
export function poolFigures(): { total: number; idle: number; waiting: number } {
  return holder.millmarkDb ? countConnections(holder.millmarkDb) : { total: 0, idle: 0, waiting: 0 }
}
