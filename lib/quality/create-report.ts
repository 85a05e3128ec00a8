import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import type { CreateReportInput } from './report-schema'

/** Begins a report of a factory: an empty draft. Throws `notFound` for a factory that is not the viewer's. */
export async function createReport({
  viewer,
  input: { factoryId },
  now,
}: {
  viewer: Viewer | null
  input: CreateReportInput
  now: Date
}): Promise<{ reportId: string }> {
  assertUserCan(viewer, 'report:edit')
  if (!factoriesFor(viewer, 'report:edit').includes(factoryId)) throw new DomainError('notFound')
  return db.$transaction(async (tx) => {
    const { id } = await tx.testReport.create({
      data: { factoryId, createdById: viewer.userId, createdAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.create',
      entity: 'report',
      entityId: id,
      factoryId,
      after: { status: 'DRAFT' },
    })
    return { reportId: id }
  })
}
