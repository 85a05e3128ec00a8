import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '@/lib/db'
import { recomputeAll } from '@/lib/quality/recompute-all'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { loadWorld } from '@/prisma/seed/load'
import { buildWorld } from '@/prisma/seed/world'
import { startPostgres } from '../db/postgres'
import { root } from '../setup/lock.mjs'
import { migrate } from '../start/database'
import { createDatabase, withDatabaseName } from '../test/server'
import { addEvidence } from './evidence'
import { option, quantile } from './measure'
import { growWorld } from './world'

// `npm run bench:awards [-- --products=100000]`: how long it takes to judge every product anew, as one JSON line.
const wanted = option('products', 100_000)
const folder = join(root, '.bench/awards')

const round = (ms: number) => Math.round(ms / 100) / 10
async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const began = performance.now()
  const value = await work()
  return { seconds: round(performance.now() - began), value }
}

/** How long the change of one product's evidence takes with all that follows from it, on a shop of this size. */
async function withdrawals(count: number, now: Date): Promise<number[]> {
  const reports = await db.testReport.findMany({
    where: { status: 'ACCEPTED' },
    include: { products: true },
    take: count,
  })
  const times: number[] = []
  for (const { id, products } of reports) {
    const began = performance.now()
    await db.$transaction(async (tx) => {
      await tx.testReport.update({ where: { id }, data: { status: 'WITHDRAWN', endedAt: now } })
      await recomputeAwards(tx, { productIds: products.map(({ productId }) => productId) }, now)
    })
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}

/** The last rule published asks for more, as an admin's change would. */
async function raise(now: Date): Promise<void> {
  const old = await db.badgeRuleVersion.findFirstOrThrow({
    where: { status: 'PUBLISHED', rule: { key: 'beats-standard' } },
  })
  await db.$transaction([
    db.badgeRuleVersion.update({ where: { id: old.id }, data: { status: 'RETIRED', retiredAt: now } }),
    db.badgeRuleVersion.create({
      data: {
        ruleId: old.ruleId,
        version: 2,
        status: 'PUBLISHED',
        definition: { kind: 'headroom', atLeast: '1.5', on: 'headline', superseded: 'allowed' },
        textEn: old.textEn,
        textZh: old.textZh,
        createdAt: now,
        publishedAt: now,
      },
    }),
  ])
}

const server = await startPostgres(folder, { durable: true })
try {
  const name = 'awards'
  await createDatabase(server.url, name)
  const url = withDatabaseName(server.url, name)
  // Before anything reads the configuration, which it does once.
  process.env.DATABASE_URL = url
  await migrate(url)
  await loadWorld(url, buildWorld(), { now: new Date() })
  await growWorld(url, { products: wanted, variants: 4 * wanted })
  const size = await addEvidence(url)
  const now = new Date()
  const first = await timed(() => recomputeAll({ now }))
  const again = await timed(() => recomputeAll({ now }))
  await raise(now)
  const ruled = await timed(() => recomputeAll({ now: new Date() }))
  const one = await withdrawals(100, new Date())
  console.info(
    JSON.stringify({
      bench: 'awards',
      ...size,
      awards: await db.award.count({ where: { endedAt: null } }),
      allGivenSeconds: first.seconds,
      nothingChangedSeconds: again.seconds,
      ruleChangedSeconds: ruled.seconds,
      ruleChanged: { given: ruled.value.given, ended: ruled.value.ended },
      withdrawalP50Ms: Math.round(quantile(one, 0.5)),
      withdrawalP95Ms: Math.round(quantile(one, 0.95)),
    }),
  )
} finally {
  await db.$disconnect()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)
