import { required } from '@/lib/env'
import { createClient } from '@/prisma/client'
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
