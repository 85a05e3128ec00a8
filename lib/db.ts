import { required } from '@/lib/env'
import { countConnections, createClient } from '@/prisma/client'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

/** What a verb's inner steps take: the client inside its one transaction. */
export type Tx = Prisma.TransactionClient

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
