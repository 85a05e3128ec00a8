import { audit } from '@/lib/audit'
import { dateOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { followEdition, lockEdition } from './own-edition'
import type { SupersedeEditionInput } from './standard-schema'

/** From a day on another edition, or none, stands in this one's place; reports that name it are still judged by it. Throws `notFound`, `staleVersion`, `conflict`, `invalid`. */
export async function supersedeEdition({
  viewer,
  input: { editionId, version, supersededOn, supersededById, reason },
  now,
}: {
  viewer: Viewer | null
  input: SupersedeEditionInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const old = await lockEdition(tx, { editionId, version })
    if (old.status !== 'PUBLISHED') throw new DomainError('conflict')
    const on = dateOfDay(supersededOn)
    if (old.effectiveFrom && on <= old.effectiveFrom)
      throw new DomainError('invalid', { fields: { supersededOn: 'dateOrder' } })
    const next = supersededById
      ? await tx.standardEdition.findFirst({ where: { id: supersededById, status: 'PUBLISHED' } })
      : null
    if (supersededById && (!next || next.id === editionId))
      throw new DomainError('invalid', { fields: { supersededById: 'choice' } })
    await tx.standardEdition.update({
      where: { id: editionId },
      data: { supersededOn: on, supersededById: next?.id ?? null },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.supersede',
      entity: 'standard',
      entityId: editionId,
      after: { supersededOn, by: next?.code ?? null, reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
