import type { Measure } from '@/lib/catalog/proof-schema'
import type { Prisma } from '@/prisma/generated/client'
import type { LabFacts } from './award-schema'
import { cut, plain } from './exact-rules'
import { isInScope, labMarks, lastDay } from './judge-lab-rules'
import { judge } from './judge-rules'

/** The day of a date without time; empty for none. */
export const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ''

const result = {
  id: true,
  method: true,
  sample: true,
  measured: true,
  notDetected: true,
  reportingLimit: true,
  unit: true,
  limit: { select: { value: true, classEn: true, classZh: true } },
  item: {
    select: {
      key: true,
      nameEn: true,
      nameZh: true,
      labelEn: true,
      labelZh: true,
      explainEn: true,
      explainZh: true,
      unit: true,
      kind: true,
      direction: true,
      limits: { select: { value: true }, orderBy: { position: 'asc' }, take: 2 },
      edition: {
        select: {
          code: true,
          standardId: true,
          supersededOn: true,
          supersededById: true,
          standard: { select: { slug: true } },
        },
      },
    },
  },
} satisfies Prisma.TestResultSelect

type ResultRow = Prisma.TestResultGetPayload<{ select: typeof result }>
export type ProofResult = Measure & {
  id: string
  method: string
  sample: string
  explainEn: string
  explainZh: string
  passes: boolean
  /** its edition has a successor by now; it is judged by the edition the report names all the same */
  isSuperseded: boolean
  /** what lies outside the laboratory's accreditation is shown and does not count */
  isInScope: boolean
}

/** A result set against its limit, in the unit of the standard; none where it cannot be: of several limits one must be named, as for badges. */
function toResult(row: ResultRow, lab: LabFacts, issuedOn: string): ProofResult[] {
  const { item, limit, id, method, sample } = row
  const [only, another] = item.limits
  const allowed = limit?.value ?? (another ? undefined : only?.value)
  if (!allowed) return []
  const finding = {
    measured: row.measured?.toFixed() ?? null,
    notDetected: row.notDetected,
    reportingLimit: row.reportingLimit?.toFixed() ?? null,
    unit: row.unit,
  }
  const judged = judge(item, finding, allowed.toFixed())
  if (!judged) return []
  const { key, edition, limits: _, ...words } = item
  return [
    {
      ...words,
      id,
      method,
      sample,
      itemKey: key,
      value: plain(judged.value),
      notDetected: judged.notDetected,
      limit: plain(judged.limit),
      headroom: judged.headroom && plain(cut(judged.headroom, 2)),
      passes: judged.passes,
      isSuperseded: edition.supersededById !== null || dayOf(edition.supersededOn) !== '',
      isInScope: isInScope(lab, { standardId: edition.standardId, key }, issuedOn),
      classEn: limit?.classEn ?? '',
      classZh: limit?.classZh ?? '',
      standard: edition.code,
      standardSlug: edition.standard.slug,
    },
  ]
}

const lab = {
  id: true,
  slug: true,
  nameEn: true,
  nameZh: true,
  status: true,
  statusSince: true,
  cmaNumber: true,
  cmaFrom: true,
  cmaUntil: true,
  cnasNumber: true,
  cnasFrom: true,
  cnasUntil: true,
  ilac: true,
  scopes: { select: { standardId: true, itemKey: true, from: true, until: true } },
} satisfies Prisma.LaboratorySelect

type LabRow = Prisma.LaboratoryGetPayload<{ select: typeof lab }>

const dayOrNull = (date: Date | null) => dayOf(date) || null

/** A laboratory as it is judged: with days as texts. */
function toLab({ scopes, ...row }: LabRow): LabFacts & { slug: string } {
  return {
    ...row,
    statusSince: dayOrNull(row.statusSince),
    cmaFrom: dayOrNull(row.cmaFrom),
    cmaUntil: dayOrNull(row.cmaUntil),
    cnasFrom: dayOrNull(row.cnasFrom),
    cnasUntil: dayOrNull(row.cnasUntil),
    scopes: scopes.map(({ from, until, ...scope }) => ({
      ...scope,
      from: dayOf(from),
      until: dayOrNull(until),
    })),
  }
}

/** What is read of a report. */
export const reportColumns = {
  id: true,
  status: true,
  number: true,
  sampleKind: true,
  isSpotCheck: true,
  receivedOn: true,
  issuedOn: true,
  validUntil: true,
  openness: true,
  fileId: true,
  lab: { select: lab },
  lots: { select: { lot: { select: { code: true, productId: true } } } },
  results: { select: result, orderBy: { position: 'asc' } },
} satisfies Prisma.TestReportSelect

type ReportRow = Prisma.TestReportGetPayload<{ select: typeof reportColumns }>

/** A report that counts, or once did, in plain values, each result judged; nothing while its laboratory is not named. */
export function toReport(row: ReportRow, productId: string, today: string) {
  const { lots, results, lab: labRow, status, ...rest } = row
  if (!labRow) return []
  const lab = toLab(labRow)
  const issuedOn = dayOf(row.issuedOn)
  const validUntil = lastDay(lab, { issuedOn, validUntil: dayOf(row.validUntil) })
  return [
    {
      ...rest,
      sampleKind: row.sampleKind ?? ('SENT_IN' as const),
      receivedOn: dayOf(row.receivedOn),
      issuedOn,
      validUntil,
      isValid: status === 'ACCEPTED' && validUntil >= today,
      isWithdrawn: status === 'WITHDRAWN',
      lab: { slug: lab.slug, nameEn: lab.nameEn, nameZh: lab.nameZh, marks: labMarks(lab, issuedOn) },
      lots: lots.flatMap(({ lot }) => (lot.productId === productId ? [lot.code] : [])),
      results: results.flatMap((one) => toResult(one, lab, issuedOn)),
    },
  ]
}
export type ProofReport = ReturnType<typeof toReport>[number]
