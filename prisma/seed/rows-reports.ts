import { dayBefore, momentBefore, monthsLater } from '@/prisma/seed/evidence/days'
import type { SeedFile } from '@/prisma/seed/evidence/evidence-files'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { reportNotes, reportWords } from '@/prisma/seed/evidence/report-words'
import { monthsOf, type SeedReport } from '@/prisma/seed/evidence/reports'
import { seedId, seedPick } from '@/prisma/seed/ids'
import { itemId, limitId } from '@/prisma/seed/rows-standards'
import type { SeedFactory } from '@/prisma/seed/world-types'

const statuses = {
  current: 'ACCEPTED',
  lapsed: 'ACCEPTED',
  draft: 'DRAFT',
  submitted: 'SUBMITTED',
  'needs-changes': 'NEEDS_CHANGES',
  rejected: 'REJECTED',
  withdrawn: 'WITHDRAWN',
} as const

export const reportId = (key: string) => seedId('report', key)
/** Who does things in the demo; null where it is loaded without people. */
export type Hands = { ownerOf: (factory: string) => string | null; admin: string | null; buyers: string[] }

/** The last day it counts: the category's months from issue, never longer than the laboratory's accreditation of that day. */
function validUntil({ lab, issued, product }: SeedReport, now: Date): Date {
  const own = monthsLater(dayBefore(now, issued), monthsOf(product))
  const papers = [lab.cma, lab.cnas].flatMap((paper) => (paper && paper.until < issued ? [paper.until] : []))
  const theirs = dayBefore(now, Math.min(...papers))
  return theirs < own ? theirs : own
}

/** What happened to it when: decided within four days of being handed in. */
function steps(report: SeedReport, now: Date) {
  const { kind, key, handedIn } = report
  if (kind === 'draft') return {}
  const minutes = seedPick('minutes', key, 480)
  const submittedAt = momentBefore(now, handedIn, minutes)
  const decidedDays = Math.max(1, handedIn - 2 - seedPick('decide', key, 3))
  const decidedAt = momentBefore(now, decidedDays, (minutes + 97) % 480)
  const accepted = { acceptedAt: decidedAt, validUntil: validUntil(report, now) }
  if (kind === 'current' || kind === 'lapsed') return { submittedAt, ...accepted }
  if (kind === 'withdrawn')
    return { submittedAt, ...accepted, endedAt: momentBefore(now, Math.ceil(decidedDays / 2), minutes) }
  return kind === 'rejected' ? { submittedAt, endedAt: decidedAt } : { submittedAt }
}

function reportRow(
  report: SeedReport,
  factory: SeedFactory,
  lots: SeedLot[],
  hands: Hands,
  now: Date,
  file: SeedFile | undefined,
) {
  const { key, kind, lab, product } = report
  const isDraft = kind === 'draft'
  const isDecided = !['draft', 'submitted'].includes(kind)
  const { en, zh } = factory.name
  return {
    id: reportId(key),
    factoryId: seedId('factory', factory.slug),
    status: statuses[kind],
    labId: seedId('lab', lab.slug),
    number: isDraft ? '' : report.number,
    client: report.isSpotCheck ? 'Millmark' : `${zh} ${en}`,
    sampleNote: [product.title.en, ...lots.map(({ code }) => `lot ${code}`)].join(', '),
    sampleKind: report.sampleKind,
    isSpotCheck: report.isSpotCheck,
    sampledOn: report.sampled === null ? null : dayBefore(now, report.sampled),
    receivedOn: dayBefore(now, report.received),
    issuedOn: isDraft ? null : dayBefore(now, report.issued),
    fileId: file?.id ?? null,
    openness: report.openness,
    decisionNote: reportWords[kind] ?? '',
    createdById: report.isSpotCheck ? hands.admin : hands.ownerOf(factory.slug),
    assessorId: isDecided ? hands.admin : null,
    createdAt: momentBefore(now, report.handedIn),
    ...steps(report, now),
  }
}

const resultRows = ({ key, kind, results }: SeedReport) =>
  (kind === 'draft' ? results.slice(0, 2) : results).map(({ test, sample, ...finding }, position) => ({
    ...finding,
    id: seedId('result', `${key}/${position}`),
    reportId: reportId(key),
    position,
    itemId: itemId(test.edition.code, test.item.key),
    limitId:
      test.item.limits.length > 1
        ? limitId(test.edition.code, test.item.key, test.limit.class?.key ?? '')
        : null,
    method: test.item.method,
    sample,
    unit: test.item.unit,
  }))

/** Buyers who asked to read reports that are not public: one waits, one may. */
function requestRows(reports: SeedReport[], { buyers }: Hands, now: Date) {
  const asked = reports.filter(({ kind, openness }) => kind === 'current' && openness === 'ON_REQUEST')
  const own = asked.filter(({ product }) => product.factory === 'qianbu')
  const [first, second] = [own[0] ?? asked[0], asked.findLast(({ product }) => product.factory !== 'qianbu')]
  const [buyer, other] = buyers
  const reason = '想了解检测用的是哪一批，打算给全家各买一双。'
  return [
    ...(first && other ? [{ report: first, userId: other, days: 2, granted: null, reason }] : []),
    ...(second && buyer ? [{ report: second, userId: buyer, days: 9, granted: 8, reason: '' }] : []),
  ].map(({ report, userId, days, granted, reason: said }) => ({
    id: seedId('report-request', report.key),
    reportId: reportId(report.key),
    userId,
    reason: said,
    status: granted === null ? ('OPEN' as const) : ('GRANTED' as const),
    at: momentBefore(now, days, 200),
    answeredAt: granted === null ? null : momentBefore(now, granted),
  }))
}

type Evidence = { reports: SeedReport[]; lots: SeedLot[]; files: SeedFile[]; factories: SeedFactory[] }

/** Rows of the reports with files, products, lots, results and what assessors asked to be changed. */
export function reportRows({ reports, lots, files, factories }: Evidence, hands: Hands, now: Date) {
  const bySlug = new Map(factories.map((factory) => [factory.slug, factory]))
  const byId = new Map(files.map((file) => [file.id, file]))
  const lotsOf = (key: string) => lots.filter(({ reports: keys }) => keys.includes(key))
  return {
    reports: reports.flatMap((report) => {
      const factory = bySlug.get(report.product.factory)
      const file = byId.get(seedId('file', report.key))
      return factory ? [reportRow(report, factory, lotsOf(report.key), hands, now, file)] : []
    }),
    products: reports.map(({ key, product }) => ({
      reportId: reportId(key),
      productId: seedId('product', product.slug),
    })),
    results: reports.flatMap(resultRows),
    requests: requestRows(reports, hands, now),
    notes: reports.flatMap((report) =>
      (report.kind === 'needs-changes' ? reportNotes : []).map(({ field, text }, at) => ({
        id: seedId('note', `${report.key}/${at}`),
        reportId: reportId(report.key),
        field,
        text,
        byId: hands.admin,
        at: momentBefore(now, Math.max(1, report.handedIn - 2)),
      })),
    ),
  }
}

/** Rows of the files, of reports and of other papers alike. */
export const fileRows = (files: SeedFile[], hands: Hands, now: Date) =>
  files.map(({ id, factory, name, storageKey, sha256, pages, bytes, days }) => ({
    id,
    factoryId: seedId('factory', factory),
    name,
    storageKey,
    sha256,
    pages,
    bytes: bytes.length,
    uploadedById: hands.ownerOf(factory),
    createdAt: momentBefore(now, days),
  }))
