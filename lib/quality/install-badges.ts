import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { badgeRows } from '@/prisma/seed/badge-rules'

/** Sets up those of the nine badges that a shop does not have yet, each as a draft that an admin reads and publishes. Returns how many. */
export async function installBadges({ viewer, now }: { viewer: Viewer | null; now: Date }): Promise<number> {
  assertUserCan(viewer, 'admin:badges')
  return db.$transaction(async (tx) => {
    const { rules, versions } = badgeRows(now)
    await tx.$queryRaw`SELECT count(pg_advisory_xact_lock(4711003, 0))`
    const known = new Set((await tx.badgeRule.findMany({ select: { key: true } })).map(({ key }) => key))
    const missing = rules.filter(({ key }) => !known.has(key))
    const ids = new Set(missing.map(({ id }) => id))
    await tx.badgeRule.createMany({ data: missing })
    await tx.badgeRuleVersion.createMany({
      data: versions
        .filter(({ ruleId }) => ids.has(ruleId))
        .map((version) => ({ ...version, status: 'DRAFT' as const, publishedAt: null })),
    })
    for (const { id, key } of missing)
      await audit(tx, {
        viewer,
        now,
        action: 'badge.install',
        entity: 'badge',
        entityId: id ?? '',
        after: { key },
      })
    return missing.length
  })
}
