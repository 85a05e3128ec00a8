import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { EditCaseInput } from './case-schema'
import { markProductStale } from './mark-product-stale'
import { lockCaseToDecide } from './own-case'
import { recomputeAwards } from './recompute-awards'

const fields = ['reasonEn', 'reasonZh', 'adviceEn', 'adviceZh', 'badges', 'returnOffer', 'returnTo'] as const

/**
 * An admin changes what an open case says and does: reason, advice, whether badges are kept, suspended or withdrawn, and whether a return is
 * offered. Throws `notFound`, `ownFactory`, `caseClosed`, `staleVersion`, `invalid` where goods on their way back would lose their address.
 */
export async function editCase({
  viewer,
  input: { caseId, version, ...facts },
  now,
}: {
  viewer: Viewer | null
  input: EditCaseInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:cases')
  return db.$transaction(async (tx) => {
    const found = await lockCaseToDecide(tx, viewer, { caseId, version })
    const changed = fields.filter((field) => found[field] !== facts[field])
    if (!changed.length) return { tags: [] }
    // Who sends something back already reads where to.
    if (!facts.returnTo && (await tx.caseNotice.count({ where: { caseId, answer: 'RETURN' } })))
      throw new DomainError('invalid', { fields: { returnTo: 'required' } })
    const after = Object.fromEntries(changed.map((field) => [field, facts[field]]))
    await tx.qualityCase.update({ where: { id: caseId }, data: after })
    await audit(tx, {
      viewer,
      now,
      action: 'case.edit',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId: found.factoryId,
      before: Object.fromEntries(changed.map((field) => [field, found[field]])),
      after,
    })
    const tags = await markProductStale(tx, found.productId, now)
    if (changed.includes('badges')) await recomputeAwards(tx, { productIds: [found.productId] }, now)
    return { tags }
  })
}
