import { db } from '@/lib/db'
import { type AwardScope, recomputeAwards } from '@/lib/quality/recompute-awards'
import { badgeRows } from '@/prisma/seed/badge-rules'

/** The nine badges with their first published version; again is no matter. */
export async function createBadges(publishedAt = new Date('2026-01-01T00:00:00Z')): Promise<void> {
  const { rules, versions } = badgeRows(publishedAt)
  await db.badgeRule.createMany({ data: rules, skipDuplicates: true })
  await db.badgeRuleVersion.createMany({ data: versions, skipDuplicates: true })
}

/** The verb in a transaction of its own. */
export function recompute(scope: AwardScope, now: Date) {
  return db.$transaction((tx) => recomputeAwards(tx, scope, now))
}

/** Keys of the badges a product holds, sorted. */
export async function badgesOf(productId: string): Promise<string[]> {
  const rows = await db.award.findMany({ where: { productId, endedAt: null }, select: { ruleKey: true } })
  return rows.map(({ ruleKey }) => ruleKey).sort()
}
