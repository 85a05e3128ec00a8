import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { secondsToKeep } from '@/lib/catalog/proof-rules'
import { MeasureSchema } from '@/lib/catalog/proof-schema'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { isRowId } from '@/lib/list-query'
import { AwardEvidence } from './award-schema'
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
      productId: true,
      until: true,
      headroom: true,
      measure: true,
      evidence: true,
      ruleVersion: { select: { rule: { select: { key: true, nameEn: true, nameZh: true } } } },
    },
  })
  return awards.map(({ headroom, evidence, ruleVersion: { rule }, ...one }) => ({
    ...one,
    ...rule,
    reportIds: AwardEvidence.parse(evidence).reportIds,
    headroom: headroom?.toFixed() ?? null,
  }))
}

/**
 * What may be stuck on the boxes of a lot: the badges its product holds, each with the codes of the lots it was measured on where this lot is
 * not one of them. Nothing for a lot whose sale is stopped. Live.
 */
export async function listLotLabels(
  lot: { id: string; productId: string; factoryId: string; stoppedAt: Date | null },
  now: Date,
) {
  if (lot.stoppedAt) return []
  const awards = await listHeldAwards(lot.productId, lot.factoryId, now)
  const tested = await db.reportLot.findMany({
    where: {
      reportId: { in: awards.flatMap(({ reportIds }) => reportIds) },
      lot: { productId: lot.productId },
    },
    select: { reportId: true, lotId: true, lot: { select: { code: true } } },
    orderBy: { lot: { code: 'asc' } },
  })
  return awards.map(({ measure, ...award }) => {
    const lots = tested.filter(({ reportId }) => award.reportIds.includes(reportId))
    const isOwn = lots.some(({ lotId }) => lotId === lot.id)
    return {
      ...award,
      measure: measure ? MeasureSchema.parse(measure) : null,
      measuredOn: !isOwn ? [...new Set(lots.map((one) => one.lot.code))] : [],
    }
  })
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
