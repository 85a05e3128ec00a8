import { db } from '@/lib/db'
import { listSubjects } from './award-subjects'
import { atOnce, piecesOf } from './recompute-awards'
import { recomputeEach, throwTogether } from './recompute-each'
import type { Counts } from './recompute-products'

/**
 * Ends the awards that have run out by `now`, each at its own minute, and gives what other evidence still earns. Readers compare `until`
 * with the clock themselves, so nothing is shown too long while this waits for its turn. May run twice at once.
 * A factory or product that fails holds up no other: what can lapse does, then the failures are thrown together. Should it break off between a
 * factory and its products, the nightly run gives those what they earn.
 */
export async function lapseAwards({ now }: { now: Date }): Promise<Counts> {
  const due = await db.award.findMany({
    where: { endedAt: null, until: { lte: now } },
    select: { productId: true, factoryId: true },
  })
  const { factoryIds, productIds: theirs } = await listSubjects(db, {
    factoryIds: due.flatMap(({ productId, factoryId }) => (productId ? [] : factoryId)),
  })
  // A factory's badges also show on its products; those are no matter to whether its own can lapse.
  const productIds = [...new Set([...due.flatMap(({ productId }) => productId ?? []), ...theirs])].sort()
  const { errors, given, ended } = await recomputeEach(
    [
      ...factoryIds.map((id) => ({ ownBadgesOf: [id] })),
      ...piecesOf(productIds, atOnce).map((piece) => ({ productIds: piece })),
    ],
    now,
  )
  throwTogether(errors)
  return { given, ended }
}
