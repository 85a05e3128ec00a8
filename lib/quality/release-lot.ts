import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CaseLotInput } from './case-schema'
import { releaseLots } from './hold-lots'
import { markProductStale } from './mark-product-stale'
import { lockCaseToDecide } from './own-case'
import { recomputeAwards } from './recompute-awards'

/**
 * An admin lets a lot of a case be sold again. Throws `notFound`, `ownFactory`, `caseClosed`, `lotInOtherCase` while another open case holds it, and
 * `conflict` when it is not stopped.
 */
export async function releaseLot({
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
    if (!lots.some((one) => one.lotId === lotId)) throw new DomainError('notFound')
    const released = await releaseLots(tx, [lotId])
    // Asked under the lot's lock: who stops it for another case waits, or has it named by then.
    const other = await tx.qualityCaseLot.findFirst({
      where: { lotId, caseId: { not: caseId }, case: { status: 'OPEN' } },
      select: { caseId: true },
    })
    if (other) throw new DomainError('lotInOtherCase')
    if (!released[0]) throw new DomainError('conflict')
    const { code, pieces } = released[0]
    const after = { code, released: pieces }
    await audit(tx, {
      viewer,
      now,
      action: 'case.release-lot',
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
