import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { BadgeDefinition } from './badge-schema'
import { qualityTags } from './tags'

/** The badges as the public reads of them: what each promises, and the rule in force. */
export async function listPublicBadges() {
  'use cache'
  cacheLife('hours')
  cacheTag(qualityTags.badges)
  const rows = await db.badgeRuleVersion.findMany({
    where: { status: 'PUBLISHED' },
    select: { version: true, publishedAt: true, textEn: true, textZh: true, definition: true, rule: true },
    orderBy: [{ rule: { position: 'asc' } }, { rule: { key: 'asc' } }],
  })
  return rows.map(({ rule, definition, publishedAt, ...version }) => ({
    ...version,
    key: rule.key,
    subject: rule.subject,
    nameEn: rule.nameEn,
    nameZh: rule.nameZh,
    publishedAt: publishedAt?.toISOString() ?? '',
    definition: BadgeDefinition.parse(definition),
  }))
}
export type PublicBadge = Awaited<ReturnType<typeof listPublicBadges>>[number]

/** What the items that rules name are called. */
export async function listItemNames() {
  'use cache'
  cacheLife('hours')
  cacheTag(qualityTags.badges)
  const rules = await db.badgeRuleVersion.findMany({
    where: { status: 'PUBLISHED' },
    select: { definition: true },
  })
  const keys = rules.flatMap(({ definition }) => {
    const rule = BadgeDefinition.parse(definition)
    return rule.kind === 'class' ? rule.requires : []
  })
  return db.testItem.findMany({
    where: { key: { in: keys } },
    select: { key: true, nameEn: true, nameZh: true },
    distinct: ['key'],
    orderBy: [{ key: 'asc' }, { id: 'asc' }],
  })
}
