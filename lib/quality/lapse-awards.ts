import { db } from '@/lib/db'
import { atOnce, piecesOf, recomputeAwards } from './recompute-awards'
import type { Counts } from './recompute-products'

/**
 * Ends the awards that have run out by `now`, each at its own minute, and gives what other evidence still earns. Readers compare `until`
 * with the clock themselves, so nothing is shown too long while this waits for its turn. May run twice at once.
 */
export async function lapseAwards({ now }: { now: Date }): Promise<Counts> {
  const due = await db.award.findMany({
    where: { endedAt: null, until: { lte: now } },
    select: { productId: true, factoryId: true },
  })
  const productIds = [...new Set(due.flatMap(({ productId }) => productId ?? []))].sort()
  const factoryIds = [
    ...new Set(due.flatMap(({ productId, factoryId }) => (productId ? [] : factoryId))),
  ].sort()
  const counts = { given: 0, ended: 0 }
  const scopes = [
    ...factoryIds.map((id) => ({ factoryIds: [id] })),
    ...piecesOf(productIds, atOnce).map((piece) => ({ productIds: piece })),
  ]
  for (const scope of scopes) {
    const { given, ended } = await db.$transaction((tx) => recomputeAwards(tx, scope, now))
    counts.given += given
    counts.ended += ended
  }
  return counts
}
