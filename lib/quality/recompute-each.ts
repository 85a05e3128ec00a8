import { db } from '@/lib/db'
import { piecesOf, recomputeAwards } from './recompute-awards'
import type { Counts } from './recompute-products'

type Scope = { productIds: string[] } | { ownBadgesOf: string[] }

/** A piece that fails is halved until what fails stands alone, so that it holds up nobody else. */
function halvesOf(scope: Scope): Scope[] {
  const halves = (ids: string[]) => (ids.length < 2 ? [] : piecesOf(ids, Math.ceil(ids.length / 2)))
  return 'productIds' in scope
    ? halves(scope.productIds).map((productIds) => ({ productIds }))
    : halves(scope.ownBadgesOf).map((ownBadgesOf) => ({ ownBadgesOf }))
}

const mostErrors = 20

/**
 * Recomputes the awards of each scope in a transaction of its own, so many at once. Whoever fails holds up no other: the rest is done, and the
 * failures are given back for `throwTogether`; after twenty of them it gives up.
 */
export async function recomputeEach(
  scopes: Scope[],
  now: Date,
  sideBySide = 1,
): Promise<Counts & { errors: unknown[]; gaveUp: boolean }> {
  const counts = { given: 0, ended: 0, errors: [] as unknown[], gaveUp: false }
  const left = [...scopes]
  const work = async () => {
    for (let scope = left.shift(); scope; scope = left.shift()) {
      const mine = scope
      try {
        const { given, ended } = await db.$transaction((tx) => recomputeAwards(tx, mine, now))
        counts.given += given
        counts.ended += ended
      } catch (error) {
        const halves = halvesOf(mine)
        if (halves.length) left.unshift(...halves)
        else counts.errors.push(error)
        // So many have no reason of their own: something is wrong with all.
        if (counts.errors.length >= mostErrors) {
          counts.gaveUp = true
          left.length = 0
        }
      }
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  return counts
}

/** Throws what failed as one `AggregateError`; nothing where nothing did. */
export function throwTogether(errors: unknown[]): void {
  if (errors.length) throw new AggregateError(errors, `awards of ${errors.length} subjects failed`)
}
