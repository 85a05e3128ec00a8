import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SaveBadgeDraftInput } from './badge-edit-schema'
import { BadgeDefinition } from './badge-schema'
import { assertSeen, lockBadge } from './own-badge'

/** A class must be a step of its ladder, and what it requires must be tested by some standard. */
async function assertKnown(tx: Tx, definition: BadgeDefinition): Promise<void> {
  if (definition.kind !== 'class') return
  const { ladder, class: classKey, requires } = definition
  if (!(await tx.testLimit.count({ where: { ladder, classKey } })))
    throw new DomainError('invalid', { fields: { class: 'choice' } })
  const known = await tx.testItem.findMany({
    where: { key: { in: requires } },
    distinct: ['key'],
    select: { key: true },
  })
  if (known.length < new Set(requires).size)
    throw new DomainError('invalid', { fields: { requires: 'choice' } })
}

/**
 * Keeps what the next version of a badge's rule shall be; nothing is judged by it until it is published. What kind of rule a badge has stays.
 * Throws `notFound`, `staleVersion`, `invalid` (a class or an item no standard knows).
 */
export async function saveBadgeDraft({
  viewer,
  input: { key, seen, textEn, textZh, ...rest },
  now,
}: {
  viewer: Viewer | null
  input: SaveBadgeDraftInput
  now: Date
}): Promise<{ version: number }> {
  assertUserCan(viewer, 'admin:badges')
  const definition = BadgeDefinition.parse(rest)
  return db.$transaction(async (tx) => {
    const { rule, draft, published, last } = await lockBadge(tx, key)
    assertSeen(draft, seen)
    const before = published ?? draft
    if (before && BadgeDefinition.parse(before.definition).kind !== definition.kind)
      throw new DomainError('invalid', { fields: { kind: 'choice' } })
    await assertKnown(tx, definition)
    const data = { definition, textEn, textZh, createdById: viewer.userId }
    const version = draft?.version ?? last + 1
    if (draft) await tx.badgeRuleVersion.update({ where: { id: draft.id }, data })
    else await tx.badgeRuleVersion.create({ data: { ...data, ruleId: rule.id, version, createdAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'badge.draft',
      entity: 'badge',
      entityId: rule.id,
      ...(before
        ? { before: { definition: before.definition ?? {}, textEn: before.textEn, textZh: before.textZh } }
        : {}),
      after: { version, definition, textEn, textZh },
    })
    return { version }
  })
}
