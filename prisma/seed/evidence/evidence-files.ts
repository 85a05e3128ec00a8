import { createHash } from 'node:crypto'
import { dayBefore, isoOf } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { type ReportPaper, reportPdf } from '@/prisma/seed/evidence/report-pdf'
import type { SeedReport } from '@/prisma/seed/evidence/reports'
import { seedId } from '@/prisma/seed/ids'
import { measuredThings } from '@/prisma/seed/standards'
import type { SeedFactory } from '@/prisma/seed/world-types'

/** A PDF of the demo with its fingerprint. */
export type SeedFile = {
  id: string
  factory: string
  name: string
  storageKey: string
  sha256: string
  pages: number
  bytes: Uint8Array
  /** handed in so many days ago */
  days: number
}

const sampling = {
  SENT_IN: 'sent in by the client',
  DRAWN: 'drawn by the laboratory at the factory',
  MYSTERY_PURCHASE: 'bought without notice',
}

/** Stands for a PDF that nobody will read: a load that keeps no files need not make them. */
export const noPaper = (key: string) => ({
  bytes: new TextEncoder().encode(`no file was kept of ${key}`),
  pages: 1,
})

/** The whole of a file's row and content from its bytes. */
export function seedFile(
  key: string,
  factory: string,
  name: string,
  days: number,
  { bytes, pages }: { bytes: Uint8Array; pages: number },
): SeedFile {
  const id = seedId('file', key)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id, factory, name, storageKey: `evidence/${id}.pdf`, sha256, pages, bytes, days }
}

function rowsOf({ results, kind }: SeedReport): ReportPaper['rows'] {
  return results.map(({ test, sample, measured, notDetected, reportingLimit }) => {
    const { item, limit, edition } = test
    const value = Number(notDetected ? reportingLimit : measured)
    const passes = item.direction === 'MIN' ? value >= Number(limit.value) : value <= Number(limit.value)
    const name = measuredThings.get(item.key)?.name.en ?? item.key
    return {
      item: sample ? `${name}, ${sample.toLowerCase()}` : name,
      standard: limit.class ? `${edition.code}, ${limit.class.name.en}` : edition.code,
      method: item.method,
      unit: item.unit,
      limit: `${item.direction === 'MIN' ? '>=' : '<='} ${limit.value}`,
      value: notDetected ? `ND (< ${reportingLimit})` : (measured ?? ''),
      verdict: kind === 'draft' ? '' : passes ? 'pass' : 'FAIL',
    }
  })
}

/** What the laboratory's paper says; dates are true days, so it differs with the day of loading. */
function paperOf(report: SeedReport, factory: SeedFactory, lots: SeedLot[], now: Date): ReportPaper {
  const { lab, product, number } = report
  const day = (days: number) => isoOf(dayBefore(now, days))
  const valid = (paper: { until: number } | null) => paper && paper.until < report.issued
  return {
    lab: {
      name: lab.name.en,
      city: lab.city.en,
      marks: [
        ...(valid(lab.cma) ? [lab.cma?.number ?? ''] : []),
        ...(valid(lab.cnas) ? [lab.cnas?.number ?? ''] : []),
        ...(lab.ilac && valid(lab.cnas) ? ['ILAC-MRA'] : []),
      ],
    },
    number,
    client: report.isSpotCheck ? 'Millmark (bought in the shop, unannounced)' : factory.name.en,
    address: report.isSpotCheck ? 'as client' : factory.shipsFrom.en,
    product: product.title.en,
    lot: lots.map(({ code }) => code).join(', ') || 'not stated',
    sampleKind: sampling[report.sampleKind],
    sampled: report.sampled === null ? null : day(report.sampled),
    received: day(report.received),
    issued: day(report.issued),
    rows: rowsOf(report),
  }
}

/** The PDF of every report but those drafts that wait for theirs; without `papers` a stand-in for each. */
export async function reportFiles(
  reports: SeedReport[],
  lots: SeedLot[],
  factories: SeedFactory[],
  now: Date,
  papers = true,
): Promise<SeedFile[]> {
  const bySlug = new Map(factories.map((factory) => [factory.slug, factory]))
  const files: SeedFile[] = []
  for (const report of reports) {
    const factory = bySlug.get(report.product.factory)
    if (!factory || report.kind === 'draft') continue
    const tested = lots.filter(({ reports: keys }) => keys.includes(report.key))
    const made = papers ? await reportPdf(paperOf(report, factory, tested, now)) : noPaper(report.key)
    const name = `${report.number.replace(/[^A-Za-z0-9-]+/g, '-')}.pdf`
    files.push(seedFile(report.key, factory.slug, name, report.handedIn, made))
  }
  return files
}
