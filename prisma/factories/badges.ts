import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { BadgeDefinition } from '@/lib/quality/badge-schema'
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

/** A badge of this test's own with one version: nobody can earn it unless told otherwise. */
export async function createBadge({
  definition = { kind: 'passes', atLeast: 50, superseded: 'allowed' },
  status = 'PUBLISHED',
}: {
  definition?: BadgeDefinition
  status?: 'DRAFT' | 'PUBLISHED'
} = {}) {
  const key = `badge-${randomUUID()}`
  const at = new Date('2026-01-01T00:00:00Z')
  const name = `Fifty tests ${key.slice(6, 14)}`
  const rule = await db.badgeRule.create({
    data: {
      key,
      subject: 'PRODUCT',
      position: 99,
      nameEn: name,
      nameZh: name,
      versions: {
        create: {
          version: 1,
          status,
          definition,
          textEn: 'Fifty values keep their limits.',
          textZh: '五十项数值达标。',
          createdAt: at,
          publishedAt: status === 'PUBLISHED' ? at : null,
        },
      },
    },
    include: { versions: true },
  })
  return { key, name, rule, version: rule.versions[0] as (typeof rule.versions)[number] }
}
