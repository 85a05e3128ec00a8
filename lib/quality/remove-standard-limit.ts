import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertReasoned, followEdition, lockEdition } from './own-edition'
import type { RemoveLimitInput } from './standard-schema'

/** Takes a limit out of an item. Throws `notFound`, `staleVersion`, `itemInUse` while a result is judged by it, `invalid`. */
export async function removeStandardLimit({
  viewer,
  input: { editionId, version, limitId, reason },
  now,
}: {
  viewer: Viewer | null
  input: RemoveLimitInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const edition = await lockEdition(tx, { editionId, version })
    assertReasoned(edition, reason)
    const item = edition.items.find(({ limits }) => limits.some(({ id }) => id === limitId))
    const limit = item?.limits.find(({ id }) => id === limitId)
    if (!item || !limit) throw new DomainError('notFound')
    // A result without a class is judged by an item's only limit.
    const used = { OR: [{ limitId }, ...(item.limits.length === 1 ? [{ itemId: item.id }] : [])] }
    if (await tx.testResult.count({ where: used })) throw new DomainError('itemInUse')
    await tx.testLimit.delete({ where: { id: limitId } })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.limit-remove',
      entity: 'standard',
      entityId: editionId,
      before: { item: item.key, classKey: limit.classKey, value: limit.value.toFixed() },
      after: { reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
