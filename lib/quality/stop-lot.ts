import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CaseLotInput } from './case-schema'
import { stopLots } from './hold-lots'
import { markProductStale } from './mark-product-stale'
import { lockCaseToDecide } from './own-case'
import { recomputeAwards } from './recompute-awards'

/**
 * An admin stops the sale of a lot of a case's product; it belongs to the case from then on. Throws `notFound`, `ownFactory`, `caseClosed`, and `conflict`
 * when it is stopped and of the case already.
 */
export async function stopLot({
  viewer,
  input: { caseId, lotId },
  now,
}: {
  viewer: Viewer | null
  input: CaseLotInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:cases')
  return db.$transaction(async (tx) => {
    const { productId, factoryId, lots } = await lockCaseToDecide(tx, viewer, { caseId })
    const lot = await tx.lot.findFirst({ where: { id: lotId, productId }, select: { code: true } })
    if (!lot) throw new DomainError('notFound')
    const held = await stopLots(tx, [lotId], now)
    const isNew = !lots.some((one) => one.lotId === lotId)
    if (!held.length && !isNew) throw new DomainError('conflict')
    if (isNew) await tx.qualityCaseLot.create({ data: { caseId, lotId } })
    const after = { code: lot.code, held: held[0]?.pieces ?? 0, added: isNew }
    await audit(tx, {
      viewer,
      now,
      action: 'case.stop-lot',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId,
      after,
    })
    const tags = await markProductStale(tx, productId, now)
    await recomputeAwards(tx, { productIds: [productId] }, now)
    return { tags }
  })
}
