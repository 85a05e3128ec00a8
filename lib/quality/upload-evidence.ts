import { createHash, randomUUID } from 'node:crypto'
import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { can, factoriesFor, type UserViewer, type Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { storage } from '@/lib/storage'
import type { EvidenceFile } from '@/prisma/generated/client'
import { evidenceName, uploadsPerPerson } from './evidence-rules'
import { lockBytes, standsElsewhere } from './evidence-twin'
import { inspectEvidence } from './inspect-evidence'
import { lockOwnReport, writableReports } from './own-report'
import type { UploadEvidenceInput } from './report-schema'

/** Whether it is the shop's own finding: then its factory reads it only when the spot check counts. */
const isByAssessor = (viewer: UserViewer, factoryId: string) =>
  can(viewer, 'admin:reports') && !factoriesFor(viewer, 'report:edit').includes(factoryId)

/** For which factory the file is, and whether the viewer may hand in one there. */
async function factoryOf(viewer: UserViewer, { reportId, factoryId }: UploadEvidenceInput): Promise<string> {
  if (reportId) {
    const report = await db.testReport.findFirst({
      where: { AND: [{ id: reportId }, writableReports(viewer)] },
      select: { factoryId: true },
    })
    if (report) return report.factoryId
  } else if (can(viewer, 'admin:reports')) {
    if (await db.factory.count({ where: { id: factoryId } })) return factoryId
  } else if (factoriesFor(viewer, 'credential:edit').includes(factoryId)) return factoryId
  throw new DomainError('notFound')
}

/** A factory's same bytes are kept once. Throws when another factory has handed them in, or they stand behind another report that counts. */
async function findTwin(
  tx: Tx,
  { sha256, factoryId, reportId }: { sha256: string; factoryId: string; reportId: string },
): Promise<EvidenceFile | null> {
  if (await standsElsewhere(tx, { sha256, factoryId }))
    throw new DomainError('evidenceElsewhere', { fields: { file: 'evidenceElsewhere' } })
  const twin = await tx.evidenceFile.findUnique({
    where: { sha256_factoryId: { sha256, factoryId } },
    include: {
      reports: {
        where: { id: { not: reportId || undefined }, status: { notIn: ['REJECTED', 'WITHDRAWN'] } },
      },
    },
  })
  if (!twin) return null
  const [other] = twin.reports
  if (other && reportId)
    throw new DomainError('evidenceUsed', {
      params: { number: other.number || '—' },
      fields: { file: 'evidenceUsed' },
    })
  return twin
}

const inField = (error: unknown): never => {
  throw error instanceof DomainError
    ? new DomainError(error.code, { params: error.params, fields: { file: error.code } })
    : error
}

/**
 * Keeps a PDF as evidence of a factory, private, and puts it to the report it was handed in for. Throws `notFound`, `tooMany`, `reportClosed`,
 * `evidenceUsed` (with the report's number), `evidenceElsewhere`, and what `inspectEvidence` finds.
 */
export async function uploadEvidence({
  viewer,
  input,
  file: { bytes, name },
  now,
}: {
  viewer: Viewer | null
  input: UploadEvidenceInput
  file: { bytes: Uint8Array; name: string }
  now: Date
}): Promise<{ fileId: string; factoryId: string }> {
  assertUserCan(viewer, can(viewer, 'admin:reports') ? 'admin:reports' : 'report:edit')
  const { reportId } = input
  const factoryId = await factoryOf(viewer, input)
  await countTry(uploadsPerPerson, viewer.userId, now)
  const byAssessor = isByAssessor(viewer, factoryId)
  const { pages } = await inspectEvidence(bytes).catch(inField)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const storageKey = `evidence/${randomUUID()}.pdf`
  const known = await findTwin(db, { sha256, factoryId, reportId })
  if (!known) await storage().put(storageKey, bytes, 'application/pdf')
  const keep = async (tx: Tx) => {
    await lockBytes(tx, sha256)
    const twin = await findTwin(tx, { sha256, factoryId, reportId })
    // Whoever hands in the same bytes has them already: to the factory's own people nothing is hidden any more.
    if (twin)
      return twin.byAssessor && !byAssessor
        ? tx.evidenceFile.update({ where: { id: twin.id }, data: { byAssessor } })
        : twin
    return tx.evidenceFile.create({
      data: {
        factoryId,
        sha256,
        bytes: bytes.byteLength,
        pages,
        storageKey,
        name: evidenceName(name),
        uploadedById: viewer.userId,
        byAssessor,
        createdAt: now,
      },
    })
  }
  const work = db.$transaction(async (tx) => {
    const report = reportId ? await lockOwnReport(tx, viewer, { reportId }, ['DRAFT', 'NEEDS_CHANGES']) : null
    const file = await keep(tx)
    if (report) await tx.testReport.update({ where: { id: reportId }, data: { fileId: file.id } })
    await audit(tx, {
      viewer,
      now,
      action: 'evidence.upload',
      entity: 'report',
      entityId: reportId || file.id,
      factoryId,
      before: { fileId: report?.fileId ?? null },
      after: { fileId: file.id, sha256, bytes: bytes.byteLength, pages },
    })
    return file
  })
  const file = await work.catch(async (error: unknown) => {
    if (!known) await storage().remove(storageKey)
    throw error
  })
  if (!known && file.storageKey !== storageKey) await storage().remove(storageKey)
  return { fileId: file.id, factoryId }
}
