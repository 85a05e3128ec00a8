import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { sendSparingly } from './send-sparingly'

const pools = new WeakMap<PrismaClient, Pool>()

/** As many statements as are prepared at most: a search has more shapes than are worth remembering in every connection. */
const maxPrepared = 400
const names = new Map<string, string>()
const seenOnce = new Set<string>()
const boundaries = ['BEGIN', 'COMMIT', 'ROLLBACK']
/** Which words or facets are searched for decides the plan: with one plan for all of them searches were seen to be four times slower. */
const wantsOwnPlan = /tsquery|similarity|find\."/

/**
 * The name a statement is prepared under, so that PostgreSQL parses and plans it once a connection and not at every call; '' = not prepared.
 * What is asked once is not worth it, so a statement gets its name, which is made of its text, when it comes again. For a purchase,
 * preparing halved the database's time (docs/performance.md).
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= maxPrepared || boundaries.includes(sql) || wantsOwnPlan.test(sql)) return ''
  if (!seenOnce.has(sql)) {
    if (seenOnce.size >= 10 * maxPrepared) seenOnce.clear()
    seenOnce.add(sql)
    return ''
  }
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 27)
  seenOnce.delete(sql)
  names.set(sql, name)
  return name
}

/** Nobody waits longer for a row than this, and no transaction of a process that has gone keeps one for longer. */
const limits = { lock_timeout: 20_000, idle_in_transaction_session_timeout: 60_000 }

/** A client on its own pool. `max` is small because web and worker share one server. */
export function createClient(connectionString: string, max = 10): PrismaClient {
  const pool = new Pool({ connectionString, max, pipeline: true, ...limits })
  pool.on('connect', sendSparingly)
  // What counts the facets of a whole catalogue holds all its narrow rows for a moment: 8 MB at 100,000 products.
  pool.on('connect', (connection) => void connection.query("SET work_mem TO '16MB'").catch(() => undefined))
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
