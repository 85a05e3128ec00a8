import { createHash, randomUUID } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { db } from '@/lib/db'
import { storage } from '@/lib/storage'
import type { Prisma } from '@/prisma/generated/client'
import { createLab } from './labs'
import { createTestItem } from './standards'

/** A PDF of one page, unlike any other. */
export async function pdfBytes(pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle(`Test report ${randomUUID()}`)
  for (let page = 0; page < pages; page++) document.addPage([595, 842])
  return document.save()
}

/** A stored evidence file of a factory; with `bytes` it also lies in the storage. */
export async function createEvidence(factoryId: string, bytes?: Uint8Array) {
  const storageKey = `evidence/${randomUUID()}.pdf`
  if (bytes) await storage().put(storageKey, bytes, 'application/pdf')
  return db.evidenceFile.create({
    data: {
      factoryId,
      sha256: createHash('sha256')
        .update(bytes ?? randomUUID())
        .digest('hex'),
      bytes: bytes?.byteLength ?? 40_000,
      pages: 1,
      storageKey,
      name: 'report.pdf',
      createdAt: new Date(),
    },
  })
}

type ReportWanted = Omit<Partial<Prisma.TestReportUncheckedCreateInput>, 'results' | 'products' | 'lots'> & {
  factoryId: string
  productIds: string[]
  lotIds?: string[]
  /** 50,000 cycles against a limit of 40,000 unless told otherwise */
  results?: Partial<Prisma.TestResultUncheckedCreateWithoutReportInput>[]
}

const stamps = {
  DRAFT: {},
  SUBMITTED: {},
  NEEDS_CHANGES: {},
  ACCEPTED: { acceptedAt: new Date('2026-09-05T02:00:00Z'), validUntil: new Date('2027-09-01') },
  REJECTED: { endedAt: new Date('2026-09-05T02:00:00Z') },
  WITHDRAWN: { endedAt: new Date('2026-09-05T02:00:00Z') },
} as const

/** A whole report of 1 September 2026 with its file's row, submitted unless told otherwise; its laboratory may test what it reports. */
export async function createReport({
  factoryId,
  productIds,
  lotIds = [],
  results,
  status = 'SUBMITTED',
  ...more
}: ReportWanted) {
  const item = results?.every(({ itemId }) => itemId) ? null : await createTestItem()
  const labId = more.labId ?? (await createLab({ standardIds: item ? [item.edition.standardId] : [] })).id
  const rows = results ?? [{}]
  return db.testReport.create({
    data: {
      factoryId,
      status,
      number: `R-${randomUUID()}`,
      client: 'Qianbu Footwear',
      sampleKind: 'SENT_IN',
      receivedOn: new Date('2026-08-20'),
      issuedOn: new Date('2026-09-01'),
      fileId: (await createEvidence(factoryId)).id,
      submittedAt: new Date('2026-09-02T02:00:00Z'),
      createdAt: new Date('2026-09-02T01:00:00Z'),
      ...stamps[status],
      ...more,
      labId,
      products: { create: productIds.map((productId) => ({ productId })) },
      lots: { create: lotIds.map((lotId) => ({ lotId })) },
      results: {
        create: rows.map((row, position) => ({
          position,
          itemId: item?.id ?? '',
          method: item?.method ?? '',
          unit: item?.unit ?? '',
          ...(row.notDetected ? {} : { measured: '50000' }),
          ...row,
        })),
      },
    },
    include: { results: { orderBy: { position: 'asc' } }, products: true },
  })
}

type CredentialWanted = Partial<Prisma.FactoryCredentialUncheckedCreateInput> & { factoryId: string }

/** A credential with its paper's row: ISO 9001, submitted, unless told otherwise. */
export async function createCredential({ factoryId, ...more }: CredentialWanted) {
  return db.factoryCredential.create({
    data: {
      factoryId,
      kind: 'ISO_9001',
      number: `Q-${randomUUID()}`,
      titleEn: 'Quality management of footwear making',
      titleZh: '鞋类生产质量管理体系',
      issuer: 'Certifier',
      issuedOn: new Date('2026-01-10'),
      validUntil: new Date('2029-01-09'),
      fileId: (await createEvidence(factoryId)).id,
      createdAt: new Date('2026-09-02T01:00:00Z'),
      ...(more.status === 'ACCEPTED' || more.status === 'REJECTED' ? { decidedAt: new Date() } : {}),
      ...more,
    },
  })
}
