import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RemoveSynonymInput } from './edit-schema'

/** Takes words apart again that meant the same. Throws `notFound`. */
export async function removeSynonym({
  viewer,
  input: { synonymId },
  now,
}: {
  viewer: Viewer | null
  input: RemoveSynonymInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:search')
  await db.$transaction(async (tx) => {
    const before = await tx.synonym.findUnique({ where: { id: synonymId } })
    if (!before) throw new DomainError('notFound')
    const { count } = await tx.synonym.deleteMany({ where: { id: synonymId } })
    if (count !== 1) throw new DomainError('notFound')
    await audit(tx, {
      viewer,
      now,
      action: 'synonym.remove',
      entity: 'synonym',
      entityId: synonymId,
      before: { words: before.words },
    })
  })
}
