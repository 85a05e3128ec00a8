import autocannon from 'autocannon'
import { Client } from 'pg'
import { measure, middle, option, quantile, type Sample } from './measure'
import { type BenchShop, runShop } from './run-shop'

// `npm run bench:browse [-- --seconds=5 --runs=3 --distinct=200]`: HTML pages of a shop of 10,000 products.
const plan = { seconds: option('seconds', 5), runs: option('runs', 3), warmUpSeconds: option('warm-up', 2) }
const distinct = option('distinct', 200)

async function pathsOf({ databaseUrl }: BenchShop): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const list = async (sql: string) =>
    (await client.query<{ text: string }>(sql, [distinct])).rows.map(({ text }) => text)
  const products = await list(`SELECT "slug" AS text FROM "Product" ORDER BY md5("slug") LIMIT $1`)
  const belts = await list(`SELECT "slug" AS text FROM "Belt" ORDER BY "rank" LIMIT $1`)
  const english = await list(
    `SELECT split_part("titleEn", ',', 1) AS text FROM "Product" ORDER BY md5("id"::text) LIMIT $1`,
  )
  const chinese = await list(
    `SELECT split_part("titleZh", ' ', 1) AS text FROM "Product" ORDER BY md5("id"::text) DESC LIMIT $1`,
  )
  await client.end()
  const all = english.flatMap((title, at) => [
    title.split(' ').slice(-2).join(' '),
    (chinese[at] ?? '').slice(-4),
  ])
  const words = [...new Set(all)].slice(0, distinct)
  return {
    product: products.map((slug) => `/en/products/${slug}`),
    belt: belts.map((slug) => `/en/belts/${slug}`),
    search: words.map((word, at) => `/${at % 2 ? 'zh' : 'en'}/search?q=${encodeURIComponent(word)}`),
    'search-sorted': words.map(
      (word, at) => `/${at % 2 ? 'zh' : 'en'}/search?q=${encodeURIComponent(word)}&sort=sold`,
    ),
    'search-api': words.map((word) => `/api/v1/search?q=${encodeURIComponent(word)}`),
  }
}

/** Every address as another visitor, so that the limits for one address count and are not met. */
const headersOf = (visitor: number) => ({
  'accept-encoding': 'gzip',
  accept: 'text/html',
  'x-forwarded-for': `10.0.${visitor >> 8}.${visitor & 255}`,
})

/** How long the pages take that nobody has seen yet, one after another: rendered, looked up, kept. */
async function firstVisits(url: string, paths: string[]): Promise<Sample> {
  const times: number[] = []
  let errors = 0
  const started = performance.now()
  for (const [at, path] of paths.entries()) {
    const begin = performance.now()
    const answer = await fetch(url + path, { headers: headersOf(at) })
    await answer.text()
    if (answer.ok) times.push(performance.now() - begin)
    else errors += 1
  }
  const perSecond = times.length / ((performance.now() - started) / 1000)
  return middle([
    {
      perSecond,
      p50Ms: quantile(
        times.sort((a, b) => a - b),
        0.5,
      ),
      p95Ms: quantile(times, 0.95),
      errors,
    },
  ])
}

async function load(url: string, paths: string[], connections: number, duration: number): Promise<Sample> {
  const requests = paths.map((path, at) => ({ path, headers: headersOf(at) }))
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const running = autocannon({ url, connections, duration, requests }, (error, found) =>
      error ? fail(error) : done(found),
    )
    // autocannon's own table knows 97.5 %, not 95 %.
    running.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  })
  times.sort((a, b) => a - b)
  return {
    perSecond: result['2xx'] / result.duration,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    errors: result.errors + result.timeouts + result.non2xx,
  }
}

Object.assign(process.env, { TRUST_PROXY: '1' })
const shop = await runShop()
try {
  for (const [page, paths] of Object.entries(await pathsOf(shop))) {
    // The first visit makes a page; the lines after it are as everybody later sees it.
    const first = await firstVisits(shop.url, paths)
    console.info(JSON.stringify({ bench: 'browse', page, visit: 'first', clients: 1, ...first }))
    for (const clients of [1, 8, 32])
      await measure(
        { bench: 'browse', page, distinct: paths.length },
        { ...plan, clients },
        (n, seconds) => load(shop.url, paths, n, seconds),
        () => ({ rssMb: shop.rssMb().web }),
      )
  }
} finally {
  await shop.stop()
}
process.exit(0)
