import 'server-only'
import { db } from '@/lib/db'
import { BadgeDefinition } from './badge-schema'

// Live: an admin must see what was published a moment ago.

/** All badges with the version in force, whether a draft waits, and how many hold it now. */
export async function listBadgesForAdmin(now: Date) {
  const [rules, held] = await Promise.all([
    db.badgeRule.findMany({
      include: {
        versions: {
          where: { status: { in: ['PUBLISHED', 'DRAFT'] } },
          select: { version: true, status: true, publishedAt: true },
        },
      },
      orderBy: [{ position: 'asc' }, { key: 'asc' }],
    }),
    db.award.groupBy({
      by: ['ruleKey'],
      where: { endedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
      _count: true,
    }),
  ])
  const countOf = new Map(held.map(({ ruleKey, _count }) => [ruleKey, _count]))
  return rules.map(({ versions, ...rule }) => ({
    ...rule,
    published: versions.find(({ status }) => status === 'PUBLISHED') ?? null,
    hasDraft: versions.some(({ status }) => status === 'DRAFT'),
    held: countOf.get(rule.key) ?? 0,
  }))
}

/** One badge with all its versions, newest first, or null. */
export async function findBadgeForAdmin(key: string) {
  const rule = await db.badgeRule.findUnique({
    where: { key },
    include: {
      versions: { orderBy: { version: 'desc' }, include: { _count: { select: { awards: true } } } },
    },
  })
  if (!rule) return null
  const versions = rule.versions.map((version) => ({
    ...version,
    definition: BadgeDefinition.parse(version.definition),
  }))
  const authorIds = versions.flatMap(({ createdById }) => createdById ?? [])
  const authors = await db.user.findMany({
    where: { id: { in: authorIds } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(authors.map(({ id, name }) => [id, name]))
  return {
    ...rule,
    versions: versions.map((version) => ({
      ...version,
      author: nameOf.get(version.createdById ?? '') ?? '',
    })),
    draft: versions.find(({ status }) => status === 'DRAFT') ?? null,
    published: versions.find(({ status }) => status === 'PUBLISHED') ?? null,
  }
}
export type AdminBadge = NonNullable<Awaited<ReturnType<typeof findBadgeForAdmin>>>

/** What a rule on a class can name: the steps of all ladders, and the items of the editions in which each ladder stands. */
export async function listClassChoices() {
  const steps = await db.testLimit.findMany({
    where: { ladder: { not: null } },
    select: { ladder: true, classKey: true, classRank: true },
    distinct: ['ladder', 'classKey'],
    orderBy: [{ ladder: 'asc' }, { classRank: 'asc' }],
  })
  const items = await db.testItem.findMany({
    where: { edition: { items: { some: { limits: { some: { ladder: { not: null } } } } } } },
    select: { key: true, nameEn: true, nameZh: true },
    distinct: ['key'],
    orderBy: { key: 'asc' },
  })
  return { steps, items }
}
