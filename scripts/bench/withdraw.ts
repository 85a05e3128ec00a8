import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/db'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { option, quantile } from './measure'
import { runShop } from './run-shop'

// `npm run bench:withdraw [-- --times=20]`: how long after the commit of another process every page that showed a badge has lost it.
const times = option('times', 20)
const patienceMs = 10_000

type Shown = { productId: string; reportId: string; paths: string[]; signs: string[] }

/** Products with a badge that rests on one report of their own, and the pages that may show it. */
async function listShown(): Promise<Shown[]> {
  const awards = await db.award.findMany({
    where: { ruleKey: 'meets-standard', endedAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      productId: true,
      evidence: true,
      product: { select: { slug: true, titleEn: true, category: { select: { slug: true } } } },
      factory: { select: { slug: true } },
    },
  })
  return awards.flatMap(({ id, productId, product, factory, evidence }) => {
    const { reportIds } = evidence as { reportIds: string[] }
    const [reportId] = reportIds
    if (!productId || !product || !reportId || reportIds.length > 1) return []
    const paths = [
      `/en/products/${product.slug}`,
      `/zh/products/${product.slug}`,
      `/en/categories/${product.category.slug}`,
      `/zh/factories/${factory.slug}`,
      `/en/search?q=${encodeURIComponent(product.titleEn.split(/[^A-Za-z ]/)[0] ?? '')}`,
      `/en/verify/${id}`,
      `/api/v1/products/${product.slug}/proof`,
    ]
    return [{ productId, reportId, paths, signs: [`/products/${product.slug}`, id] }]
  })
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text()
}

/** Milliseconds from the commit until the page says something else, or null when it never does. */
async function changed(url: string, before: string, from: number): Promise<number | null> {
  while (performance.now() - from < patienceMs) {
    if ((await read(url)) !== before) return performance.now() - from
    await wait(20)
  }
  return null
}

async function withdraw(
  url: string,
  { productId, reportId, paths, signs }: Shown,
): Promise<(number | null)[]> {
  const known = await Promise.all(paths.map(async (path) => [url + path, await read(url + path)] as const))
  const now = new Date()
  await db.$transaction(async (tx) => {
    await tx.testReport.update({ where: { id: reportId }, data: { status: 'WITHDRAWN', endedAt: now } })
    await recomputeAwards(tx, { productIds: [productId] }, now)
  })
  const from = performance.now()
  return Promise.all(
    known
      .filter(([, text]) => signs.some((sign) => text.includes(sign)))
      .map(([address, text]) => changed(address, text, from)),
  )
}

const shop = await runShop()
try {
  Object.assign(process.env, { DATABASE_URL: shop.databaseUrl })
  const all: number[] = []
  let missed = 0
  let pages = 0
  for (const shown of (await listShown()).slice(0, times)) {
    const found = await withdraw(shop.url, shown)
    pages += found.length
    missed += found.filter((ms) => ms === null).length
    all.push(Math.max(...found.map((ms) => ms ?? patienceMs)))
  }
  const sorted = all.sort((one, other) => one - other)
  const ms = (share: number) => Math.round(quantile(sorted, share))
  console.info(
    JSON.stringify({
      bench: 'withdraw',
      withdrawals: sorted.length,
      pages,
      p50Ms: ms(0.5),
      p95Ms: ms(0.95),
      maxMs: ms(1),
      missed,
    }),
  )
} finally {
  await shop.stop()
}
process.exit(0)
