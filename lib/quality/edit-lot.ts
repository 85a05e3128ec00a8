import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { codeTaken } from './create-lot'
import { checkPieces } from './lot-pieces'
import { dayOf } from './lot-rules'
import type { EditLotInput } from './lot-schema'
import { assertUnsent, isUnderReport, lockOwnLot } from './own-lot'

/**
 * Puts a lot right while nothing of it was sent; code and day stay once a report leans on them. Throws `notFound`, `staleVersion`,
 * `lotShipped`, `lotStopped`, `lotUnderReport`, `invalid`, `lotCodeTaken`.
 */
export async function editLot({
  viewer,
  input: { lotId, version, code, madeOn, line, pieces },
  now,
}: {
  viewer: Viewer | null
  input: EditLotInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'lot:edit')
  try {
    await db.$transaction(async (tx) => {
      const lot = await lockOwnLot(tx, viewer, lotId, version)
      assertUnsent(lot)
      const made = await checkPieces(tx, lot.productId, { madeOn, pieces }, now)
      const was = lot.madeOn.toISOString().slice(0, 10)
      if (isUnderReport(lot) && (code !== lot.code || madeOn !== was)) {
        const field = code !== lot.code ? 'code' : 'madeOn'
        throw new DomainError('lotUnderReport', { fields: { [field]: 'lotUnderReport' } })
      }
      const before = {
        code: lot.code,
        madeOn: was,
        line: lot.line,
        pieces: lot.variants.map(({ variantId, quantity }) => ({ variantId, quantity })),
      }
      const after = { code, madeOn, line, pieces: made }
      if (JSON.stringify(before) === JSON.stringify(after)) return
      await tx.lotVariant.deleteMany({ where: { lotId } })
      await tx.lot.update({
        where: { id: lotId },
        data: { code, madeOn: dayOf(madeOn), line, variants: { createMany: { data: made } } },
      })
      const { factoryId } = lot
      await audit(tx, {
        viewer,
        now,
        action: 'lot.edit',
        entity: 'lot',
        entityId: lotId,
        factoryId,
        before,
        after,
      })
    })
  } catch (error) {
    throw codeTaken(error) ?? error
  }
}
