import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/prisma/generated/client'

const pools = new WeakMap<PrismaClient, Pool>()

/** A client on its own pool. `max` is small because web and worker share one server. */
export function createClient(connectionString: string, max = 10): PrismaClient {
  const pool = new Pool({ connectionString, max })
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  })
  pools.set(client, pool)
  return client
}

/** The connections of a client: all, unused, and the queries waiting for one. */
export function countConnections(client: PrismaClient): { total: number; idle: number; waiting: number } {
  const pool = pools.get(client)
  return { total: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 }
}
