import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { secondsToKeep } from '@/lib/catalog/proof-rules'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { isRowId } from '@/lib/list-query'
import { newerOf, readAward } from './read-award'
import { qualityTags } from './tags'
import { awardState } from './verify-rules'

export type VerifiedAward = NonNullable<Awaited<ReturnType<typeof findAward>>>

/**
 * An award as anybody may verify it, with how it stood when it was read. Dropped by whatever changes the award, its product or its factory, and
 * never kept past the moment it lapses by itself; the page's live part asks `findAwardNow` besides.
 */
export async function findAward(id: string) {
  'use cache'
  if (!isRowId(id)) {
    cacheLife('hours')
    return null
  }
  cacheTag(qualityTags.award(id))
  const now = new Date()
  const found = await readAward(id, now)
  cacheLife({ stale: 30, ...secondsToKeep([found?.until ?? null], now) })
  if (!found) return null
  cacheTag(found.product ? catalogTags.product(found.product.slug) : factoryTags.factory(found.factory.slug))
  return { ...found, state: awardState(found, now), newer: newerOf(found, now), readAt: now }
}

/** How an award stands this moment, live; null where there is none. */
export async function findAwardNow(id: string, now: Date) {
  const found = isRowId(id) ? await readAward(id, now) : null
  return found && { ...found, state: awardState(found, now), newer: newerOf(found, now), readAt: now }
}

/** The awards a product holds now, its factory's included, in the order badges are shown. Live, for labels. */
export async function listHeldAwards(productId: string, factoryId: string, now: Date) {
  const awards = await db.award.findMany({
    where: {
      endedAt: null,
      from: { lte: now },
      AND: [
        { OR: [{ until: null }, { until: { gt: now } }] },
        { OR: [{ productId }, { productId: null, factoryId }] },
      ],
    },
    orderBy: [{ ruleVersion: { rule: { position: 'asc' } } }, { id: 'asc' }],
    select: {
      id: true,
      until: true,
      headroom: true,
      measure: true,
      ruleVersion: { select: { rule: { select: { key: true, nameEn: true, nameZh: true } } } },
    },
  })
  return awards.map(({ headroom, ruleVersion: { rule }, ...one }) => ({
    ...one,
    ...rule,
    headroom: headroom?.toFixed() ?? null,
  }))
}

/** For each of these products the award that says most now: the one with the widest margin, else any. Live, for what is put in the box. */
export async function listBestAwards(productIds: string[], now: Date): Promise<Record<string, string>> {
  const awards = await db.award.findMany({
    where: {
      productId: { in: productIds },
      endedAt: null,
      from: { lte: now },
      OR: [{ until: null }, { until: { gt: now } }],
    },
    orderBy: [
      { headroom: { sort: 'desc', nulls: 'last' } },
      { ruleVersion: { rule: { position: 'desc' } } },
      { id: 'asc' },
    ],
    select: { id: true, productId: true },
  })
  const best: Record<string, string> = {}
  for (const { id, productId } of awards) if (productId) best[productId] ??= id
  return best
}
