import { setTimeout as wait } from 'node:timers/promises'
import { readBooks, readStocks } from './books'
import { type Buyer, mintBuyers, plentifulVariants, withClient } from './buyers'
import { RefusedError } from './http-client'
import { buyOne } from './journey'
import { quantile } from './measure'
import type { BenchShop } from './run-shop'

type Told = { as: 'paid' | 'refused' | 'error'; ms: number; code: string }
type Rush = { buyers: number; units: number }

const refusals = ['soldOut', 'fewerLeft', 'cartHasProblems']

/** One buyer's rush: paid, told that nothing is left, or left with an error, and how long that took. */
async function take(shop: BenchShop, buyer: Buyer, variantId: string): Promise<Told> {
  const began = performance.now()
  const told = await buyOne({ url: shop.url, buyer, variantId }).then(
    () => ({ as: 'paid', code: '' }) as const,
    (error: unknown) => {
      const code = error instanceof RefusedError ? error.code : String(error)
      return { as: refusals.includes(code) ? 'refused' : 'error', code } as const
    },
  )
  return { ...told, ms: performance.now() - began }
}

async function setStock(databaseUrl: string, variantId: string, units: number): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`UPDATE "Stock" SET "available" = $2 WHERE "variantId" = $1`, [variantId, units]),
  )
}

/**
 * Everybody wants the one variant at the same moment, and there is not enough of it. Prints one JSON line: how many paid and were refused,
 * when the last one was told that nothing is left (`lastToldMs`), when the last one had paid.
 */
export async function rush(shop: BenchShop, { buyers, units }: Rush): Promise<void> {
  const [variantId = ''] = (await plentifulVariants(shop.databaseUrl, 6_000)).slice(-1)
  await setStock(shop.databaseUrl, variantId, units)
  const crowd = await mintBuyers(shop.databaseUrl, buyers)
  // What came before is told first: news and mails of earlier buyers are no part of this.
  await wait(3_000)
  const [before, since] = [await readStocks(shop.databaseUrl), new Date()]
  const told = await Promise.all(crowd.map((buyer) => take(shop, buyer, variantId)))
  const of = (as: Told['as']) =>
    told
      .filter((one) => one.as === as)
      .map(({ ms }) => ms)
      .sort((a, b) => a - b)
  const [paid, refused] = [of('paid'), of('refused')]
  const round = (ms: number | undefined) => Math.round(ms ?? 0)
  console.info(
    JSON.stringify({
      bench: 'rush',
      clients: buyers,
      units,
      paid: paid.length,
      refused: refused.length,
      toldP50Ms: round(quantile(refused, 0.5)),
      lastToldMs: round(refused.at(-1)),
      lastPaidMs: round(paid.at(-1)),
      errors: told.filter(({ as }) => as === 'error').length,
      ...(await readBooks(shop, before, since)),
      rssMb: shop.rssMb().total,
    }),
  )
  const failures = new Set(told.filter(({ as }) => as === 'error').map(({ code }) => code))
  for (const failure of failures) console.error(failure)
}
