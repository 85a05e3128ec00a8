import { dayBefore, isoOf } from '@/prisma/seed/evidence/days'
import type { SeedReport } from '@/prisma/seed/evidence/reports'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedProduct } from '@/prisma/seed/world-types'

/** A production lot of the demo; days count back from the moment of loading. */
export type SeedLot = {
  product: SeedProduct
  code: string
  made: number
  line: string
  /** keys of the reports that tested it */
  reports: string[]
  /** sale stopped so many days ago */
  stopped: number | null
  pieces: { sku: string; quantity: number }[]
}

/** Runs are as large as the goods are cheap: gold by the dozen, socks by the thousand. */
function piecesOf({ slug, variants }: SeedProduct, made: number, stopped: boolean) {
  return variants.map(({ sku, priceFen }) => {
    const [least, step] =
      priceFen > 300_000 ? [4, 2] : priceFen > 80_000 ? [20, 10] : priceFen > 15_000 ? [80, 20] : [240, 60]
    return { sku, quantity: stopped ? 48 : least + step * seedPick('pieces', `${slug}/${sku}/${made}`, 12) }
  })
}

/** Lots whose sale a quality case stopped, by the key of the report that failed. */
export const stoppedBy: Record<string, number> = {
  'haituan-kids-pool-slide/spot': 6,
  'qianbu-wide-walker/spot': 127,
}

type Draft = { made: number; reports: string[]; stopped: number | null }

function draftsOf(slug: string, reports: SeedReport[]): Draft[] {
  const tested = reports.map(({ key, sampled, received }) => ({
    made: (sampled ?? received) + 4 + seedPick('made', key, 20),
    reports: [key],
    stopped: stoppedBy[key] ?? null,
  }))
  const newest = Math.min(...tested.map(({ made }) => made))
  // Some have made more since, which nobody has tested yet; some reports cover the run before as well.
  const later =
    newest > 60 && seedPick('later', slug, 100) < 40
      ? [{ made: 9 + seedPick('since', slug, 40), reports: [], stopped: null }]
      : []
  const [first] = tested
  const earlier =
    first && tested.length === 1 && seedPick('earlier', slug, 100) < 30
      ? [{ made: first.made + 12 + seedPick('ago', slug, 20), reports: first.reports, stopped: null }]
      : []
  return [...earlier, ...tested, ...later].sort((a, b) => b.made - a.made)
}

/** The lots of every product that has a report with a sample behind it, oldest first. */
export function demoLots(reports: SeedReport[], now: Date): SeedLot[] {
  const byProduct = Map.groupBy(reports, ({ product }) => product)
  return [...byProduct].flatMap(([product, own]) => {
    const prefix = product.factory.replaceAll('-', '').slice(0, 2).toUpperCase()
    const used = new Map<string, number>()
    return draftsOf(product.slug, own).map(({ made, reports: keys, stopped }) => {
      const month = isoOf(dayBefore(now, made)).slice(2, 7).replace('-', '')
      const nth = used.get(month) ?? 0
      used.set(month, nth + 1)
      return {
        product,
        code: `${prefix}-${month}${'ABCDEF'.charAt(nth)}`,
        made,
        line: `${1 + seedPick('line', `${product.slug}/${made}`, 4)}`,
        reports: keys,
        stopped,
        pieces: piecesOf(product, made, stopped !== null),
      }
    })
  })
}
