import { type Measure, MeasureSchema } from '@/lib/catalog/proof-schema'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { AwardEvidence } from './award-schema'
import { judge, shownHeadroom } from './judge-rules'

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

const report = {
  lab: true,
  lots: { select: { lot: { select: { code: true, madeOn: true, productId: true } } } },
  results: {
    orderBy: { position: 'asc' },
    include: {
      limit: true,
      item: {
        include: { limits: true, edition: { select: { code: true, standard: { select: { slug: true } } } } },
      },
    },
  },
} as const satisfies Prisma.TestReportInclude

type Report = Prisma.TestReportGetPayload<{ include: typeof report }>

/** One result set against its limit, as text. */
function shownResult({ item, limit: named, ...result }: Report['results'][number]) {
  const limit = named ?? (item.limits.length === 1 ? item.limits[0] : undefined)
  const finding = {
    unit: result.unit,
    notDetected: result.notDetected,
    measured: result.measured?.toFixed() ?? null,
    reportingLimit: result.reportingLimit?.toFixed() ?? null,
  }
  const judged = limit ? judge(item, finding, limit.value.toFixed()) : null
  return {
    id: result.id,
    nameEn: item.nameEn,
    nameZh: item.nameZh,
    method: result.method,
    sample: result.sample,
    standard: item.edition.code,
    standardSlug: item.edition.standard.slug,
    direction: item.direction,
    unit: item.unit,
    value: judged ? judged.value.toFixed() : (finding.measured ?? finding.reportingLimit ?? ''),
    notDetected: result.notDetected,
    limit: judged ? judged.limit.toFixed() : null,
    multiple: judged && shownHeadroom(judged),
    classEn: limit?.classEn ?? '',
    classZh: limit?.classZh ?? '',
  }
}

const day = (date: Date | null) => date && date.toISOString().slice(0, 10)

function shownReport({ lab, lots, results, ...one }: Report, counted: Set<string>, productId: string | null) {
  return {
    id: one.id,
    number: one.number,
    sampleKind: one.sampleKind,
    isSpotCheck: one.isSpotCheck,
    receivedOn: day(one.receivedOn),
    issuedOn: day(one.issuedOn),
    validUntil: day(one.validUntil),
    lab: lab && {
      slug: lab.slug,
      nameEn: lab.nameEn,
      nameZh: lab.nameZh,
      cmaNumber: lab.cmaNumber,
      cnasNumber: lab.cnasNumber,
      ilac: lab.ilac,
    },
    lots: lots
      .filter(({ lot }) => !productId || lot.productId === productId)
      .map(({ lot }) => ({ code: lot.code, madeOn: day(lot.madeOn) ?? '' })),
    results: results.filter(({ id }) => counted.has(id)).map(shownResult),
  }
}

/** Awards of the same badge to the same product or factory, newest first. */
function readHistory({
  ruleKey,
  factoryId,
  productId,
}: {
  ruleKey: string
  factoryId: string
  productId: string | null
}) {
  return db.award.findMany({
    where: { ruleKey, factoryId, productId },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, from: true, until: true, endedAt: true, end: true, headroom: true },
  })
}

/**
 * Everything an award rests on, for anybody, as plain values: badge and rule version, subject, reports with what of them counted, other
 * evidence, and the history of the badge there. Null where there is no such award.
 */
export async function readAward(id: string) {
  const found = await db.award.findUnique({ where: { id }, include: award })
  if (!found) return null
  const evidence = AwardEvidence.parse(found.evidence)
  const [reports, credentials, history] = await Promise.all([
    db.testReport.findMany({
      where: { id: { in: evidence.reportIds } },
      include: report,
      orderBy: { issuedOn: 'desc' },
    }),
    db.factoryCredential.findMany({
      where: { id: { in: evidence.credentialIds } },
      orderBy: { issuedOn: 'desc' },
    }),
    readHistory(found),
  ])
  const { rule, ...version } = found.ruleVersion
  const counted = new Set(evidence.resultIds)
  const measure: Measure | null = found.measure ? MeasureSchema.parse(found.measure) : null
  return {
    id: found.id,
    ruleKey: found.ruleKey,
    badge: {
      nameEn: rule.nameEn,
      nameZh: rule.nameZh,
      textEn: version.textEn,
      textZh: version.textZh,
      version: version.version,
    },
    product: found.product,
    factory: found.factory,
    from: found.from,
    until: found.until,
    endedAt: found.endedAt,
    end: found.end,
    case: found.case,
    measure,
    reports: reports.map((one) => shownReport(one, counted, found.productId)),
    credentials: credentials.map((one) => ({
      id: one.id,
      kind: one.kind,
      number: one.number,
      patentKind: one.patentKind,
      titleEn: one.titleEn,
      titleZh: one.titleZh,
      issuer: one.issuer,
      issuedOn: day(one.issuedOn) ?? '',
      validUntil: day(one.validUntil),
    })),
    history: history.map(({ headroom, ...one }) => ({ ...one, headroom: headroom?.toFixed() ?? null })),
  }
}

export type AwardFacts = NonNullable<Awaited<ReturnType<typeof readAward>>>

/** Of the badge there, the award that holds now if it is another one. */
export function newerOf({ id, history }: AwardFacts, now: Date): string | null {
  const holds = history.find(({ endedAt, from, until }) => !endedAt && from <= now && (!until || until > now))
  return holds && holds.id !== id ? holds.id : null
}
