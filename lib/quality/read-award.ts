import { type Measure, MeasureSchema } from '@/lib/catalog/proof-schema'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { AwardEvidence } from './award-schema'
import { paperColumns, toPaper } from './proof-paper'
import { reportColumns, toReport } from './proof-rows'

const award = {
  ruleVersion: { include: { rule: true } },
  factory: { select: { slug: true, nameEn: true, nameZh: true } },
  product: { select: { slug: true, titleEn: true, titleZh: true } },
  case: {
    select: {
      number: true,
      status: true,
      reasonEn: true,
      reasonZh: true,
      correctionEn: true,
      correctionZh: true,
      openedAt: true,
      closedAt: true,
    },
  },
} as const satisfies Prisma.AwardInclude

type Subject = { ruleKey: string; factoryId: string; productId: string | null }

/** Awards of the same badge to the same product or factory, newest first. */
function readHistory({ ruleKey, factoryId, productId }: Subject) {
  return db.award.findMany({
    where: { ruleKey, factoryId, productId },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, from: true, until: true, endedAt: true, end: true },
  })
}

/** The reports and papers an award rests on; of the reports only the results that counted. */
async function readEvidence(evidence: AwardEvidence, productId: string | null, now: Date) {
  const counted = new Set(evidence.resultIds)
  const [reports, papers] = await Promise.all([
    db.testReport.findMany({
      where: { id: { in: evidence.reportIds } },
      select: reportColumns,
      orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
    }),
    db.factoryCredential.findMany({
      where: { id: { in: evidence.credentialIds } },
      select: paperColumns,
      orderBy: { issuedOn: 'desc' },
    }),
  ])
  return {
    reports: reports
      .flatMap((row) => toReport(row, productId ?? '', isoDay(now)))
      .map((one) => ({ ...one, results: one.results.filter(({ id }) => counted.has(id)) })),
    papers: papers.map(toPaper),
  }
}

/**
 * Everything an award rests on, for anybody, as plain values: badge and rule version, subject, reports with what of them counted, papers, and
 * the history of the badge there. Null where there is no such award.
 */
export async function readAward(id: string, now: Date) {
  const found = await db.award.findUnique({ where: { id }, include: award })
  if (!found) return null
  const [evidence, history] = await Promise.all([
    readEvidence(AwardEvidence.parse(found.evidence), found.productId, now),
    readHistory(found),
  ])
  const { rule, ...version } = found.ruleVersion
  const measure: Measure | null = found.measure ? MeasureSchema.parse(found.measure) : null
  const { ruleKey, product, factory, from, until, endedAt, end, case: ended } = found
  return {
    id: found.id,
    ruleKey,
    badge: {
      nameEn: rule.nameEn,
      nameZh: rule.nameZh,
      textEn: version.textEn,
      textZh: version.textZh,
      version: version.version,
    },
    product,
    factory,
    from,
    until,
    endedAt,
    end,
    case: ended,
    measure,
    ...evidence,
    history,
  }
}

export type AwardFacts = NonNullable<Awaited<ReturnType<typeof readAward>>>

/** Of the badge there, the award that holds now if it is another one. */
export function newerOf({ id, history }: AwardFacts, now: Date): string | null {
  const holds = history.find(({ endedAt, from, until }) => !endedAt && from <= now && (!until || until > now))
  return holds && holds.id !== id ? holds.id : null
}
