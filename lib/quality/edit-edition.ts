import { audit } from '@/lib/audit'
import { dateOfDay, isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertReasoned, followEdition, lockEdition } from './own-edition'
import type { EditEditionInput } from './standard-schema'

/** Changes an edition's titles, first day and notes. Throws `notFound`, `staleVersion`, `invalid` (no reason, or a first day after its last). */
export async function editEdition({
  viewer,
  input: { editionId, version, reason, effectiveFrom, ...texts },
  now,
}: {
  viewer: Viewer | null
  input: EditEditionInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const old = await lockEdition(tx, { editionId, version })
    assertReasoned(old, reason)
    const from = effectiveFrom ? dateOfDay(effectiveFrom) : null
    if (from && old.supersededOn && from >= old.supersededOn)
      throw new DomainError('invalid', { fields: { effectiveFrom: 'dateOrder' } })
    await tx.standardEdition.update({ where: { id: editionId }, data: { ...texts, effectiveFrom: from } })
    const { titleEn, titleZh } = old
    await audit(tx, {
      viewer,
      now,
      action: 'standard.edit',
      entity: 'standard',
      entityId: editionId,
      before: { titleEn, titleZh, effectiveFrom: old.effectiveFrom && isoOfDay(old.effectiveFrom) },
      after: { titleEn: texts.titleEn, titleZh: texts.titleZh, effectiveFrom, reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
