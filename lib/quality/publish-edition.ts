import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { followEdition, lockEdition } from './own-edition'
import type { PublishEditionInput } from './standard-schema'

/** Makes a draft public: reports can be judged by it from now on. Throws `notFound`, `staleVersion`, `conflict`, `editionEmpty` without a limit. */
export async function publishEdition({
  viewer,
  input: { editionId, version, reason },
  now,
}: {
  viewer: Viewer | null
  input: PublishEditionInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const edition = await lockEdition(tx, { editionId, version })
    if (edition.status !== 'DRAFT') throw new DomainError('conflict')
    const isBare = !edition.items.length || edition.items.some(({ limits }) => !limits.length)
    if (isBare) throw new DomainError('editionEmpty')
    await tx.standardEdition.update({ where: { id: editionId }, data: { status: 'PUBLISHED' } })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.publish',
      entity: 'standard',
      entityId: editionId,
      before: { status: 'DRAFT' },
      after: { status: 'PUBLISHED', code: edition.code, reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now, isFirst: true })
  })
}
