import { audit } from '@/lib/audit'
import { dateOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { AddLabScopeInput } from './lab-schema'
import { followLab, lockLab } from './own-lab'

/** Adds to what a laboratory may test, or changes its days: a standard, or one item of it. Throws `notFound`, `invalid`. */
export async function addLabScope({
  viewer,
  input: { labId, standardId, itemKey, from, until },
  now,
}: {
  viewer: Viewer | null
  input: AddLabScopeInput
  now: Date
}): Promise<{ slugs: string[] }> {
  assertUserCan(viewer, 'admin:labs')
  return db.$transaction(async (tx) => {
    const lab = await lockLab(tx, labId)
    const standard = await tx.standard.findUnique({ where: { id: standardId }, select: { code: true } })
    if (!standard) throw new DomainError('invalid', { fields: { standardId: 'choice' } })
    const known = itemKey ? await tx.testItem.count({ where: { key: itemKey, edition: { standardId } } }) : 1
    if (!known) throw new DomainError('invalid', { fields: { itemKey: 'choice' } })
    const where = { labId_standardId_itemKey: { labId, standardId, itemKey } }
    const before = await tx.labScope.findUnique({ where })
    const days = { from: dateOfDay(from), until: until ? dateOfDay(until) : null }
    const changed = { labId, standardId, itemKey, ...days }
    await tx.labScope.upsert({ where, create: changed, update: days })
    await audit(tx, {
      viewer,
      now,
      action: 'lab.scope',
      entity: 'lab',
      entityId: labId,
      ...(before ? { before: { from: before.from, until: before.until } } : {}),
      after: { standard: standard.code, itemKey, from, until },
    })
    await followLab(tx, labId, [lab.slug], now)
    return { slugs: [lab.slug] }
  })
}
