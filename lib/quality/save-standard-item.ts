import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertReasoned, followEdition, lockEdition } from './own-edition'
import type { SaveItemInput } from './standard-schema'

/** Adds an item to an edition or changes it. Throws `notFound`, `staleVersion`, `itemTaken` (its key), `itemInUse` (another unit under results), `invalid`. */
export async function saveStandardItem({
  viewer,
  input: { editionId, version, itemId, reason, ...item },
  now,
}: {
  viewer: Viewer | null
  input: SaveItemInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const edition = await lockEdition(tx, { editionId, version })
    assertReasoned(edition, reason)
    const old = itemId ? edition.items.find(({ id }) => id === itemId) : null
    if (old === undefined) throw new DomainError('notFound')
    if (edition.items.some(({ id, key }) => key === item.key && id !== itemId))
      throw new DomainError('itemTaken', { fields: { key: 'itemTaken' } })
    // Limits and results are numbers in the item's unit.
    const isMeasuredAnew = old && (old.unit !== item.unit || old.kind !== item.kind || old.key !== item.key)
    if (isMeasuredAnew && (await tx.testResult.count({ where: { itemId } })))
      throw new DomainError('itemInUse', { fields: { unit: 'itemInUse' } })
    const position = (edition.items.at(-1)?.position ?? -1) + 1
    if (old) await tx.testItem.update({ where: { id: old.id }, data: item })
    else await tx.testItem.create({ data: { ...item, editionId, position } })
    await audit(tx, {
      viewer,
      now,
      action: old ? 'standard.item-edit' : 'standard.item-add',
      entity: 'standard',
      entityId: editionId,
      ...(old ? { before: { key: old.key, unit: old.unit, kind: old.kind, method: old.method } } : {}),
      after: { key: item.key, unit: item.unit, kind: item.kind, method: item.method, reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
