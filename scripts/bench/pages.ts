import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { option, quantile } from './measure'
import { runShop } from './run-shop'

// `npm run bench:pages [-- --runs=3]`: Lighthouse as on a phone. `lcpMs` is what Lighthouse reckons from an unslowed visit, `lcpSlowedMs` what is
// seen when line and processor are slowed in earnest, once a page. A first visit goes before, since it has the shop draw the pictures.
const pages = {
  home: '/en',
  belt: '/en/belts/{belt}',
  storefront: '/en/factories/{factory}',
  product: '/en/products/{product}',
  search: '/en/search?q=cotton',
}
const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
} as const
type Figures = Record<keyof typeof categories | 'lcpMs' | 'tbtMs' | 'jsKb' | 'load', number>

/** Addresses of one belt, factory and product that a visitor of the home page can reach. */
async function realPaths(url: string): Promise<Record<string, string>> {
  const first = async (path: string, pattern: RegExp) =>
    pattern.exec(await (await fetch(url + path)).text())?.[1] ?? ''
  const belt = await first('/en/belts', /\/en\/belts\/([a-z0-9-]+)"/)
  const factory = await first(`/en/belts/${belt}`, /\/en\/factories\/([a-z0-9-]+)"/)
  const product = await first(`/en/factories/${factory}`, /\/en\/products\/([a-z0-9-]+)"/)
  return Object.fromEntries(
    Object.entries(pages).map(([page, path]) => [
      page,
      path.replace('{belt}', belt).replace('{factory}', factory).replace('{product}', product),
    ]),
  )
}

async function look(
  url: string,
  port: number,
  slowed: 'simulate' | 'devtools' = 'simulate',
): Promise<Figures> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    throttlingMethod: slowed,
    onlyCategories: Object.values(categories),
  })
  if (!result) throw new Error(`Lighthouse said nothing about ${url}`)
  const { lhr } = result
  const items =
    (lhr.audits['network-requests']?.details as { items?: { resourceType: string; transferSize: number }[] })
      ?.items ?? []
  const scripts = items.filter(({ resourceType }) => resourceType === 'Script')
  const scores = Object.entries(categories).map(([key, id]) => [
    key,
    Math.round((lhr.categories[id]?.score ?? 0) * 100),
  ])
  return {
    ...(Object.fromEntries(scores) as Figures),
    lcpMs: Math.round(lhr.audits['largest-contentful-paint']?.numericValue ?? 0),
    tbtMs: Math.round(lhr.audits['total-blocking-time']?.numericValue ?? 0),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    jsKb: Math.round(scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 102.4) / 10,
  }
}

const shop = await runShop()
const system = '/usr/bin/chromium'
const chrome = await launch({
  chromePath: existsSync(system) ? system : chromium.executablePath(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
})
try {
  const localhost = shop.url.replace('127.0.0.1', 'localhost')
  for (const [page, path] of Object.entries(await realPaths(shop.url))) {
    const { lcpMs: lcpSlowedMs } = await look(localhost + path, chrome.port, 'devtools')
    const runs: Figures[] = []
    for (let run = 0; run < option('runs', 3); run++) runs.push(await look(localhost + path, chrome.port))
    const middle = Object.keys(runs[0] ?? {}).map((key) => [
      key,
      quantile(
        runs.map((figures) => figures[key as keyof Figures]).sort((a, b) => a - b),
        0.5,
      ),
    ])
    console.info(JSON.stringify({ bench: 'pages', page, ...Object.fromEntries(middle), lcpSlowedMs }))
  }
} finally {
  chrome.kill()
  await shop.stop()
}
process.exit(0)
