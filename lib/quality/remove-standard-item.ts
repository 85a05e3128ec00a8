import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertReasoned, followEdition, lockEdition } from './own-edition'
import type { RemoveItemInput } from './standard-schema'

/** Takes an item out of an edition. Throws `notFound`, `staleVersion`, `itemInUse` while a report has a result of it, `invalid`. */
export async function removeStandardItem({
  viewer,
  input: { editionId, version, itemId, reason },
  now,
}: {
  viewer: Viewer | null
  input: RemoveItemInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const edition = await lockEdition(tx, { editionId, version })
    assertReasoned(edition, reason)
    const item = edition.items.find(({ id }) => id === itemId)
    if (!item) throw new DomainError('notFound')
    if (await tx.testResult.count({ where: { itemId } })) throw new DomainError('itemInUse')
    await tx.testItem.delete({ where: { id: itemId } })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.item-remove',
      entity: 'standard',
      entityId: editionId,
      before: { key: item.key, limits: item.limits.length },
      after: { reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
