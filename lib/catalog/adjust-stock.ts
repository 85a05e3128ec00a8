import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { AdjustStockInput } from './edit-schema'
import { lockStock } from './move-stock'
import { getOwnVariant, type ProductPlace, placeOf } from './own-product'

type Moved = { available: number; before: number }[]

const maxAvailable = 2_000_000

function move(tx: Tx, input: AdjustStockInput): Promise<Moved> {
  return input.mode === 'change'
    ? tx.$queryRaw<Moved>`
        UPDATE "Stock" SET "available" = "available" + ${input.pieces}
        WHERE "variantId" = ${input.variantId}::uuid AND "available" + ${input.pieces} BETWEEN 0 AND ${maxAvailable}
        RETURNING "available", "available" - ${input.pieces} AS "before"`
    : tx.$queryRaw<Moved>`
        UPDATE "Stock" SET "available" = ${input.pieces}
        WHERE "variantId" = ${input.variantId}::uuid AND "available" = ${input.seen}
        RETURNING "available", ${input.seen}::int AS "before"`
}

/** Asked under the lock of the stock, which whoever holds pieces of a stopped lot takes too. */
async function assertNothingHeld(tx: Tx, variantId: string): Promise<void> {
  await lockStock(tx, [{ variantId, quantity: 0 }])
  const held = await tx.lotVariant.count({ where: { variantId, held: { gt: 0 } } })
  if (held) throw new DomainError('stockHeld', { fields: { pieces: 'stockHeld' } })
}

/**
 * Changes what is available of a variant by so many pieces, or to what was counted, in one conditional UPDATE; what is reserved for
 * orders is not touched. Throws `notFound`, `stockTooLow` (a change below zero), `staleVersion` (counted, but sold meanwhile),
 * `stockHeld` (counted while a stopped lot has pieces in the same store: a count tells nobody which they are).
 */
export async function adjustStock({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: AdjustStockInput
  now: Date
}): Promise<ProductPlace & { available: number }> {
  assertUserCan(viewer, 'stock:edit')
  return db.$transaction(async (tx) => {
    const { product, sku } = await getOwnVariant(tx, viewer, 'stock:edit', input.variantId)
    if (input.mode === 'counted') await assertNothingHeld(tx, input.variantId)
    const [moved] = await move(tx, input)
    if (!moved) {
      if (input.mode === 'counted') throw new DomainError('staleVersion')
      const code = input.pieces > 0 ? 'invalid' : 'stockTooLow'
      throw new DomainError(code, { fields: { pieces: code } })
    }
    if (moved.available !== moved.before) {
      await audit(tx, {
        viewer,
        now,
        action: 'stock.adjust',
        entity: 'variant',
        entityId: input.variantId,
        factoryId: product.factoryId,
        before: { sku, available: moved.before },
        after: { sku, available: moved.available, how: input.mode },
      })
    }
    return { ...placeOf(product), available: moved.available }
  })
}
