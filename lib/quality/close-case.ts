import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CloseCaseInput } from './case-schema'
import { markProductStale } from './mark-product-stale'
import { lockCaseToDecide } from './own-case'
import { recomputeAwards } from './recompute-awards'

/**
 * An admin closes a case with its corrective action; badges come back as far as evidence earns them, or stay withdrawn. Lots that are still
 * stopped stay so for good. Throws `notFound`, `ownFactory`, `caseClosed`, `staleVersion`.
 */
export async function closeCase({
  viewer,
  input: { caseId, version, ...decision },
  now,
}: {
  viewer: Viewer | null
  input: CloseCaseInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:cases')
  return db.$transaction(async (tx) => {
    const { productId, factoryId, badges } = await lockCaseToDecide(tx, viewer, { caseId, version })
    await tx.qualityCase.update({
      where: { id: caseId },
      data: { ...decision, status: 'CLOSED', closedAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'case.close',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId,
      before: { status: 'OPEN', badges },
      after: { status: 'CLOSED', ...decision },
    })
    await announce(tx, now, { type: 'case.closed', payload: { caseId } })
    const tags = await markProductStale(tx, productId, now)
    await recomputeAwards(tx, { productIds: [productId] }, now)
    return { tags }
  })
}
