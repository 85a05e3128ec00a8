import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { BadgeDraftInput } from './badge-edit-schema'
import { assertSeen, lockBadge } from './own-badge'

/** Throws a draft away. Throws `notFound` where there is none, `staleVersion` when it was saved since. */
export async function discardBadgeDraft({
  viewer,
  input: { key, seen },
  now,
}: {
  viewer: Viewer | null
  input: BadgeDraftInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:badges')
  await db.$transaction(async (tx) => {
    const { rule, draft } = await lockBadge(tx, key)
    if (!draft) throw new DomainError('notFound')
    assertSeen(draft, seen)
    await tx.badgeRuleVersion.delete({ where: { id: draft.id } })
    await audit(tx, {
      viewer,
      now,
      action: 'badge.discard',
      entity: 'badge',
      entityId: rule.id,
      before: { version: draft.version, definition: draft.definition ?? {} },
    })
  })
}
