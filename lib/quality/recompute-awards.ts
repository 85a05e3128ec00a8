import type { Tx } from '@/lib/db'
import { fewEnough, markAllDue } from './award-due'
import { lockSubjects } from './award-locks'
import { readRegister } from './award-register'
import { type AwardScope, listSubjects } from './award-subjects'
import { type Counts, recomputeFactories, recomputeProducts } from './recompute-products'

export type { AwardScope }

/** As many products as are worked on at once: more makes it no quicker and takes memory. */
export const atOnce = 500

/** A list in pieces of at most so many. */
export function piecesOf<Row>(rows: Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  )
}

/**
 * Gives and ends awards so that they are what the evidence earns at `now`, and writes what the catalogue shows of it. The last thing a
 * transaction that changes evidence does, and once: until it ends nobody else recomputes the same products. A scope of factories covers
 * the factories' own badges and all their products. A change that reaches more than `fewEnough` products leaves them to the worker, since no
 * transaction lasts that long.
 */
export async function recomputeAwards(tx: Tx, scope: AwardScope, now: Date): Promise<Counts> {
  const { factoryIds, productIds } = await listSubjects(tx, scope)
  if (!factoryIds.length && !productIds.length) return { given: 0, ended: 0 }
  if (productIds.length > fewEnough) {
    await markAllDue(tx, now)
    return { given: 0, ended: 0 }
  }
  await lockSubjects(tx, factoryIds, productIds)
  const bench = { ...(await readRegister(tx)), now }
  const counts = factoryIds.length ? await recomputeFactories(tx, factoryIds, bench) : { given: 0, ended: 0 }
  for (const piece of piecesOf(productIds, atOnce)) {
    const { given, ended } = await recomputeProducts(tx, piece, bench)
    counts.given += given
    counts.ended += ended
  }
  return counts
}
