import { Client } from 'pg'
import { measure, option, quantile, type Sample } from './measure'
import { type Kind, searchAsks } from './search-asks'
import { readFacts } from './search-facts'
import { openSearchWorld } from './search-server'

// `npm run bench:search [-- --runs=3 --each=40]`: searching in 100,000 products, in the process, without a cache in between but the one of the whole catalogue's counts.
const runs = option('runs', 3)
const each = option('each', 40)
const server = await openSearchWorld()
process.env.DATABASE_URL = server.url
const { countFacets, readWhole } = await import('@/lib/discovery/queries-counts')
const { findPage } = await import('@/lib/discovery/queries-hits')
const { readSuggestions } = await import('@/lib/discovery/queries-suggest')
const { writePlans } = await import('./search-plans')
const days = { 3: '2026-08-21', 6: '2026-05-21', 12: '2025-11-21' }

const client = new Client({ connectionString: server.url })
await client.connect()
const facts = await readFacts(client)
const kinds = searchAsks(facts, each)

/** Runs every piece of work once, one after the other. */
async function timed(work: (() => Promise<unknown>)[]): Promise<Sample> {
  const times: number[] = []
  const started = performance.now()
  for (const one of work) {
    const begin = performance.now()
    await one()
    times.push(performance.now() - begin)
  }
  const perSecond = times.length / ((performance.now() - started) / 1000)
  times.sort((a, b) => a - b)
  return { perSecond, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), errors: 0 }
}

// As the shop does: what the whole catalogue counts is kept for a minute.
const kept = new Map<string, { at: number; rows: ReturnType<typeof readWhole> }>()
const whole: typeof readWhole = (pinned, fresh) => {
  const known = kept.get(pinned)
  if (known && Date.now() - known.at < 60_000) return known.rows
  const rows = readWhole(pinned, fresh)
  kept.set(pinned, { at: Date.now(), rows })
  return rows
}

/** What a page of a search asks: its hits and the counts of every facet, at once. */
const page = ({ ask, categoryId, itemKeys }: Kind['asks'][number]) =>
  Promise.all([
    countFacets(ask, { days, categoryId, itemKeys }, whole),
    findPage(ask, ask.words ? 'best' : 'sold', 24, 0),
  ])

const plan = { clients: 1, seconds: 0, runs, warmUpSeconds: 1 }
const line = (name: string, work: (() => Promise<unknown>)[]) =>
  measure({ bench: 'search', measure: name, ...server.size }, plan, () => timed(work))

for (const { kind, asks } of kinds)
  await line(
    kind,
    asks.map((ask) => () => page(ask)),
  )
const mixed = Array.from({ length: each }, (_, at) => kinds.flatMap(({ asks }) => asks[at] ?? [])).flat()
await line(
  'mixed',
  mixed.map((ask) => () => page(ask)),
)

const typed = facts.texts.slice(0, 4 * each).map((text, at) => {
  const long = text.slice(0, 2 + (at % Math.max(1, text.length - 1)))
  // Every fourth has a slip: two letters the wrong way round.
  return at % 4 === 3 && long.length > 4 ? `${long.slice(0, 2)}${long[3]}${long[2]}${long.slice(4)}` : long
})
await line(
  'suggestions',
  typed.map((text) => () => readSuggestions(text)),
)
if (process.argv.includes('--plans')) await writePlans(client, kinds, days)
await client.end()
await server.stop()
process.exit(0)
