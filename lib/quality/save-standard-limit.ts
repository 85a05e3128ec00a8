import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { ItemKind } from '@/prisma/generated/enums'
import { Exact } from './exact-rules'
import { assertReasoned, followEdition, lockEdition } from './own-edition'
import type { SaveLimitInput } from './standard-schema'

/** A limit that everything keeps is none: shares and grades begin above nothing, pieces at nothing. A point (°C, pH) may lie anywhere. */
function checkValue(kind: ItemKind, value: string): void {
  const limit = new Exact(value)
  const code =
    kind !== 'POINT' && limit.isNegative()
      ? 'valueNegative'
      : (kind === 'RATIO' || kind === 'GRADE') && limit.isZero()
        ? 'valueZero'
        : null
  if (code) throw new DomainError('invalid', { fields: { value: code } })
}

/** Adds a limit to an item or changes it; what was judged by it is judged anew. Throws `notFound`, `staleVersion`, `itemTaken` (its class), `invalid`. */
export async function saveStandardLimit({
  viewer,
  input: { editionId, version, itemId, limitId, reason, typicalGood, ladder, verified, ...limit },
  now,
}: {
  viewer: Viewer | null
  input: SaveLimitInput
  now: Date
}): Promise<{ slug: string }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const edition = await lockEdition(tx, { editionId, version })
    assertReasoned(edition, reason)
    const item = edition.items.find(({ id }) => id === itemId)
    const old = limitId ? item?.limits.find(({ id }) => id === limitId) : null
    if (!item || old === undefined) throw new DomainError('notFound')
    if (item.limits.some(({ id, classKey }) => classKey === limit.classKey && id !== limitId))
      throw new DomainError('itemTaken', { fields: { classKey: 'itemTaken' } })
    checkValue(item.kind, limit.value)
    const data = {
      ...limit,
      ladder: ladder || null,
      typicalGood: typicalGood || null,
      verified: verified === 'on',
    }
    const position = (item.limits.at(-1)?.position ?? -1) + 1
    if (old) await tx.testLimit.update({ where: { id: old.id }, data })
    else await tx.testLimit.create({ data: { ...data, itemId, position } })
    await audit(tx, {
      viewer,
      now,
      action: old ? 'standard.limit-edit' : 'standard.limit-add',
      entity: 'standard',
      entityId: editionId,
      ...(old
        ? {
            before: {
              item: item.key,
              classKey: old.classKey,
              value: old.value.toFixed(),
              source: old.source,
            },
          }
        : {}),
      after: { item: item.key, classKey: limit.classKey, value: limit.value, source: limit.source, reason },
    })
    return followEdition(tx, editionId, { viewer, reason, now })
  })
}
