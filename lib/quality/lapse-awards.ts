import { db } from '@/lib/db'
import { type AwardScope, listSubjects } from './award-subjects'
import { atOnce, piecesOf, recomputeAwards } from './recompute-awards'
import type { Counts } from './recompute-products'

type Subjects = Exclude<AwardScope, 'all'>

/** A piece that fails is halved until what fails stands alone, so that it keeps nobody else's badge up. */
function halvesOf(scope: Subjects): Subjects[] {
  if (!('productIds' in scope) || scope.productIds.length < 2) return []
  const { productIds } = scope
  return piecesOf(productIds, Math.ceil(productIds.length / 2)).map((half) => ({ productIds: half }))
}

/**
 * Ends the awards that have run out by `now`, each at its own minute, and gives what other evidence still earns. Readers compare `until`
 * with the clock themselves, so nothing is shown too long while this waits for its turn. May run twice at once.
 * A factory or product that fails holds up no other: what can lapse does, then the failures are thrown together.
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
  const counts = { given: 0, ended: 0 }
  const scopes: Subjects[] = [
    ...factoryIds.map((id) => ({ ownBadgesOf: [id] })),
    ...piecesOf(productIds, atOnce).map((piece) => ({ productIds: piece })),
  ]
  const errors: unknown[] = []
  for (let scope = scopes.shift(); scope; scope = scopes.shift()) {
    const mine = scope
    try {
      const { given, ended } = await db.$transaction((tx) => recomputeAwards(tx, mine, now))
      counts.given += given
      counts.ended += ended
    } catch (error) {
      const halves = halvesOf(mine)
      if (halves.length) scopes.unshift(...halves)
      else errors.push(error)
    }
  }
  if (errors.length) throw new AggregateError(errors, `awards of ${errors.length} subjects could not lapse`)
  return counts
}
