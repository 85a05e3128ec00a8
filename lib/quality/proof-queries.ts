import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { currentProof, secondsToKeep } from '@/lib/catalog/proof-rules'
import { type ProofSummary, ProofSummarySchema } from '@/lib/catalog/proof-schema'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import type { Prisma } from '@/prisma/generated/client'

export const awardColumns = {
  id: true,
  ruleKey: true,
  from: true,
  until: true,
  endedAt: true,
  end: true,
  ruleVersion: {
    select: { textEn: true, textZh: true, rule: { select: { nameEn: true, nameZh: true, position: true } } },
  },
} satisfies Prisma.AwardSelect

type AwardRow = Prisma.AwardGetPayload<{ select: typeof awardColumns }>

/** An award in plain values; one past its end has lapsed, whatever its row says yet. */
export function toAward(
  { ruleVersion: { rule, ...texts }, from, until, endedAt, ...row }: AwardRow,
  now: Date,
) {
  const lapsed = !endedAt && until !== null && until <= now
  return {
    ...row,
    ...rule,
    ...texts,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    endedAt: (lapsed ? until : endedAt)?.toISOString() ?? null,
    end: lapsed ? ('LAPSED' as const) : row.end,
  }
}
export type ProofAward = ReturnType<typeof toAward>

/** What a card shows of a product's proof, with the maker whose mark stands first. */
export type CardProof = { summary: ProofSummary; brand: { brandEn: string; brandZh: string } }

// Live: a cart is personal, and one statement reads it for all lines.
/** What cards show of the proof of these products, by slug; those without any are left out. */
export async function findSummaries(slugs: string[]): Promise<Record<string, CardProof>> {
  if (!slugs.length) return {}
  const rows = await db.productProof.findMany({
    where: { product: { slug: { in: slugs } } },
    select: {
      summary: true,
      product: { select: { slug: true, factory: { select: { brandEn: true, brandZh: true } } } },
    },
  })
  const now = new Date()
  return Object.fromEntries(
    rows.map(({ summary, product }) => [
      product.slug,
      { summary: currentProof(ProofSummarySchema.parse(summary), now), brand: product.factory },
    ]),
  )
}

/** The badges a factory holds itself (checked on site, heritage) and its accepted papers that are of no single product. */
export async function listFactoryAwards(factorySlug: string): Promise<ProofAward[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(factoryTags.all, factoryTags.factory(factorySlug))
  const now = new Date()
  const rows = await db.award.findMany({
    where: {
      factory: { slug: factorySlug },
      productId: null,
      endedAt: null,
      OR: [{ until: null }, { until: { gt: now } }],
    },
    select: awardColumns,
    orderBy: { ruleVersion: { rule: { position: 'asc' } } },
  })
  cacheLife(
    secondsToKeep(
      rows.map(({ until }) => until),
      now,
    ),
  )
  return rows.map((row) => toAward(row, now))
}
