import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { markStale } from '@/lib/stale-tags'
import { fewEnough, markAllDue } from './award-due'
import { listSubjects } from './award-subjects'
import type { BadgeDraftInput } from './badge-edit-schema'
import { assertSeen, lockBadge } from './own-badge'
import { recomputeAll } from './recompute-all'
import type { Counts } from './recompute-products'
import { qualityTags } from './tags'

/**
 * Makes a draft the rule that is judged by, and retires the one before it. Then everything is judged anew: here, or in a big shop by the worker
 * within a minute (null). Throws `notFound` without a draft, `staleVersion` when it was saved since it was seen.
 */
export async function publishBadge({
  viewer,
  input: { key, seen },
  now,
}: {
  viewer: Viewer | null
  input: BadgeDraftInput
  now: Date
}): Promise<Counts | null> {
  assertUserCan(viewer, 'admin:badges')
  await db.$transaction(async (tx) => {
    const { rule, draft, published } = await lockBadge(tx, key)
    if (!draft) throw new DomainError('notFound')
    assertSeen(draft, seen)
    if (published)
      await tx.badgeRuleVersion.update({
        where: { id: published.id },
        data: { status: 'RETIRED', retiredAt: now },
      })
    await tx.badgeRuleVersion.update({
      where: { id: draft.id },
      data: { status: 'PUBLISHED', publishedAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'badge.publish',
      entity: 'badge',
      entityId: rule.id,
      ...(published
        ? { before: { version: published.version, definition: published.definition ?? {} } }
        : {}),
      after: { version: draft.version, definition: draft.definition ?? {} },
    })
    await markAllDue(tx, now)
    await markStale(tx, [qualityTags.badges], now)
  })
  const { productIds } = await listSubjects(db, 'all')
  return productIds.length <= fewEnough ? recomputeAll({ now }) : null
}
