import { db } from '@/lib/db'
import { clearAllDue, findAllDue } from './award-due'
import { lockSubjects, wholeBuckets } from './award-locks'
import { readRegister } from './award-register'
import { listSubjects } from './award-subjects'
import { atOnce, piecesOf, recomputeAwards } from './recompute-awards'
import { type Counts, recomputeFactories } from './recompute-products'

/** While the database writes one piece, the next is judged. */
const sideBySide = 2

/**
 * Judges everything anew: factories first, since their products show their badges; then the products, a piece a transaction, those of one
 * lock together. What others change meanwhile is judged by them. May run twice at once and break off anywhere.
 */
export async function recomputeAll({ now }: { now: Date }): Promise<Counts & { products: number }> {
  const due = await findAllDue(db)
  const { factoryIds, productIds } = await listSubjects(db, 'all')
  const counts = { given: 0, ended: 0, products: productIds.length }
  const add = ({ given, ended }: Counts) => {
    counts.given += given
    counts.ended += ended
  }
  for (const piece of piecesOf(factoryIds, atOnce))
    add(
      await db.$transaction(async (tx) => {
        await lockSubjects(tx, piece, [])
        return recomputeFactories(tx, piece, { ...(await readRegister(tx)), now })
      }),
    )
  const pieces = wholeBuckets(productIds, atOnce).values()
  // The iterator is shared: each takes the next piece when it is done with its own.
  const work = async () => {
    for (const piece of pieces)
      add(await db.$transaction((tx) => recomputeAwards(tx, { productIds: piece }, now)))
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  if (due) await clearAllDue(db, due)
  return counts
}

/** Judges everything anew if a change asked for it and it was not done since. */
export async function recomputeDue({ now }: { now: Date }): Promise<Counts | null> {
  return (await findAllDue(db)) ? recomputeAll({ now }) : null
}
