import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from '../db/with-client'
import { openBooks, readBooks } from './books'
import { mintBuyers, plentifulVariants } from './buyers'
import { RefusedError } from './http-client'
import { type Basket, fillBasket, orderAndPay, type Place } from './journey'
import { quantile } from './measure'
import type { BenchShop } from './run-shop'

type Told = { as: 'paid' | 'refused' | 'error'; ms: number; code: string }
type Rush = { buyers: number; units: number }

const refusals = ['soldOut', 'fewerLeft', 'cartHasProblems']

/** One buyer's rush from the click on "order": paid, told that nothing is left, or left with an error, and how long that took. */
async function take(place: Place, basket: Basket): Promise<Told> {
  const began = performance.now()
  const told = await orderAndPay(place, basket).then(
    () => ({ as: 'paid', code: '' }) as const,
    (error: unknown) => {
      const code = error instanceof RefusedError ? error.code : String(error)
      return { as: refusals.includes(code) ? 'refused' : 'error', code } as const
    },
  )
  return { ...told, ms: performance.now() - began }
}

/** Fills everybody's basket, eight at a time: people wait for the hour with a full cart. */
async function fillAll(places: Place[]): Promise<{ place: Place; basket: Basket }[]> {
  const waiting = [...places]
  const filled: { place: Place; basket: Basket }[] = []
  const worker = async () => {
    for (let place = waiting.pop(); place; place = waiting.pop())
      filled.push({ place, basket: await fillBasket(place) })
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return filled
}

async function setStock(databaseUrl: string, variantId: string, units: number): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`UPDATE "Stock" SET "available" = $2 WHERE "variantId" = $1`, [variantId, units]),
  )
}

/**
 * Everybody orders the one variant at the same moment, and there is not enough of it. Prints one JSON line: how many paid and were refused,
 * when the last one was told that nothing is left (`lastToldMs`), when the last one had paid.
 */
export async function rush(shop: BenchShop, { buyers, units }: Rush): Promise<void> {
  const [variantId = ''] = (await plentifulVariants(shop.databaseUrl, 6_000)).slice(-1)
  await setStock(shop.databaseUrl, variantId, units)
  const crowd = await mintBuyers(shop.databaseUrl, buyers)
  const before = await openBooks(shop)
  const ready = await fillAll(crowd.map((buyer) => ({ url: shop.url, buyer, variantId })))
  // What came before is told first: news and mails of earlier buyers are no part of this.
  await wait(3_000)
  const told = await Promise.all(ready.map(({ place, basket }) => take(place, basket)))
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
      ...(await readBooks(shop, before)),
      rssMb: shop.rssMb().total,
    }),
  )
  const failures = new Set(told.filter(({ as }) => as === 'error').map(({ code }) => code))
  for (const failure of failures) console.error(failure)
}
