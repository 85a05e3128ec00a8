import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { sendSparingly } from './send-sparingly'

const pools = new WeakMap<PrismaClient, Pool>()

/** As many statements as are prepared at most: a search has more shapes than are worth remembering in every connection. */
const maxPrepared = 400
const names = new Map<string, string>()

/**
 * The name a statement is prepared under, so that PostgreSQL parses and plans it once a connection and not at every call; '' = not prepared.
 * Half of the database's time for a purchase was planning (docs/performance.md).
 */
function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= maxPrepared) return ''
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}

/** A client on its own pool. `max` is small because web and worker share one server. */
export function createClient(connectionString: string, max = 10): PrismaClient {
  const pool = new Pool({ connectionString, max, pipeline: true })
  pool.on('connect', sendSparingly)
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName }),
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
