import { lockStock } from '@/lib/catalog/move-stock'
import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { unsentOf } from './lot-rules'

const byId = (a: { variantId: string }, b: { variantId: string }) => (a.variantId < b.variantId ? -1 : 1)

/** The lots under their lock, taken in one sorted order; parcels that name them wait, and see them as they are then. */
async function lockLots(tx: Tx, lotIds: string[]) {
  await tx.$queryRaw`SELECT 1 FROM "Lot" WHERE "id" = ANY(${lotIds}::uuid[]) ORDER BY "id" FOR UPDATE`
  return tx.lot.findMany({
    where: { id: { in: lotIds } },
    include: { variants: true },
    orderBy: { id: 'asc' },
  })
}

export type HeldLot = { lotId: string; code: string; pieces: number }

/**
 * Stops the sale of lots: none of their pieces is sent any more, and so many as are unsent are taken out of what is on sale, as far as there
 * are. What is sold already stays sold. Gives the lots that were not stopped before, with the pieces taken.
 */
export async function stopLots(tx: Tx, lotIds: string[], now: Date): Promise<HeldLot[]> {
  if (!lotIds.length) return []
  const lots = (await lockLots(tx, lotIds)).filter(({ stoppedAt }) => !stoppedAt)
  const unsent = lots.flatMap(({ variants }) => variants).filter((variant) => unsentOf(variant) > 0)
  const available = await lockStock(
    tx,
    unsent.map(({ variantId }) => ({ variantId, quantity: 0 })),
  )
  const held: HeldLot[] = []
  for (const { id, code, variants } of lots) {
    await tx.lot.update({ where: { id }, data: { stoppedAt: now } })
    let pieces = 0
    for (const variant of variants.sort(byId)) {
      const { variantId } = variant
      const taken = Math.min(unsentOf(variant), available.get(variantId) ?? 0)
      if (taken <= 0) continue
      const { count } = await tx.stock.updateMany({
        where: { variantId, available: { gte: taken } },
        data: { available: { decrement: taken } },
      })
      if (count !== 1) throw new DomainError('conflict')
      await tx.lotVariant.update({
        where: { lotId_variantId: { lotId: id, variantId } },
        data: { held: taken },
      })
      available.set(variantId, (available.get(variantId) ?? 0) - taken)
      pieces += taken
    }
    held.push({ lotId: id, code, pieces })
  }
  return held
}

/** Lets lots be sold again and puts what was taken back on sale. Gives the lots that were stopped, with the pieces put back. */
export async function releaseLots(tx: Tx, lotIds: string[]): Promise<HeldLot[]> {
  if (!lotIds.length) return []
  const lots = (await lockLots(tx, lotIds)).filter(({ stoppedAt }) => stoppedAt)
  await lockStock(
    tx,
    lots.flatMap(({ variants }) => variants.map(({ variantId }) => ({ variantId, quantity: 0 }))),
  )
  // Read under the lock of their stock: an order given up meanwhile may have had more held.
  const holding = await tx.lotVariant.findMany({
    where: { lotId: { in: lots.map(({ id }) => id) }, held: { gt: 0 } },
    orderBy: [{ lotId: 'asc' }, { variantId: 'asc' }],
  })
  const released: HeldLot[] = []
  for (const { id, code } of lots) {
    await tx.lot.update({ where: { id }, data: { stoppedAt: null } })
    let pieces = 0
    for (const { variantId, held } of holding.filter(({ lotId }) => lotId === id)) {
      await tx.stock.update({ where: { variantId }, data: { available: { increment: held } } })
      await tx.lotVariant.update({ where: { lotId_variantId: { lotId: id, variantId } }, data: { held: 0 } })
      pieces += held
    }
    released.push({ lotId: id, code, pieces })
  }
  return released
}
