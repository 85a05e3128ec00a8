import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SaveSynonymInput } from './edit-schema'

/** Writes down words that mean the same to a search, or changes them. Throws `notFound`, and `staleVersion` when somebody saved a newer version. */
export async function saveSynonym({
  viewer,
  input: { synonymId, version, words },
  now,
}: {
  viewer: Viewer | null
  input: SaveSynonymInput
  now: Date
}): Promise<{ synonymId: string }> {
  assertUserCan(viewer, 'admin:search')
  return db.$transaction(async (tx) => {
    if (!synonymId) {
      const { id } = await tx.synonym.create({ data: { words } })
      await audit(tx, {
        viewer,
        now,
        action: 'synonym.add',
        entity: 'synonym',
        entityId: id,
        after: { words },
      })
      return { synonymId: id }
    }
    await tx.$queryRaw`SELECT 1 FROM "Synonym" WHERE "id" = ${synonymId}::uuid FOR UPDATE`
    const before = await tx.synonym.findUnique({ where: { id: synonymId } })
    if (!before) throw new DomainError('notFound')
    if (version && before.updatedAt.toISOString() !== version) throw new DomainError('staleVersion')
    await tx.synonym.update({ where: { id: synonymId }, data: { words } })
    await audit(tx, {
      viewer,
      now,
      action: 'synonym.edit',
      entity: 'synonym',
      entityId: synonymId,
      before: { words: before.words },
      after: { words },
    })
    return { synonymId }
  })
}
