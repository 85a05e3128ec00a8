import { db } from '@/lib/db'
import { clearAllDue, findAllDue } from './award-due'
import { wholeBuckets } from './award-locks'
import { listSubjects } from './award-subjects'
import { atOnce, piecesOf } from './recompute-awards'
import { recomputeEach, throwTogether } from './recompute-each'
import type { Counts } from './recompute-products'

/** While the database writes one piece, the next is judged. */
const sideBySide = 2

/**
 * Judges everything anew: factories first, since their products show their badges; then the products, a piece a transaction, those of one
 * lock together. What others change meanwhile is judged by them. May run twice at once and break off anywhere. A product that fails holds up
 * no other; who failed is judged by the next run.
 */
export async function recomputeAll({ now }: { now: Date }): Promise<Counts & { products: number }> {
  const due = await findAllDue(db)
  const { factoryIds, productIds } = await listSubjects(db, 'all')
  const factories = await recomputeEach(
    piecesOf(factoryIds, atOnce).map((piece) => ({ ownBadgesOf: piece })),
    now,
  )
  const products = await recomputeEach(
    wholeBuckets(productIds, atOnce).map((piece) => ({ productIds: piece })),
    now,
    sideBySide,
  )
  // Who failed is tried again by the next night, not the whole catalogue by the next minute; unless nobody came to the rest.
  if (due && !factories.gaveUp && !products.gaveUp) await clearAllDue(db, due)
  throwTogether([...factories.errors, ...products.errors])
  return {
    given: factories.given + products.given,
    ended: factories.ended + products.ended,
    products: productIds.length,
  }
}

/** Judges everything anew if a change asked for it and it was not done since. */
export async function recomputeDue({ now }: { now: Date }): Promise<Counts | null> {
  return (await findAllDue(db)) ? recomputeAll({ now }) : null
}
