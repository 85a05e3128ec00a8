import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { assertWhole } from './check-report'
import { assertWrites, lockOwnReport } from './own-report'
import type { ReportInput } from './report-schema'

/**
 * Hands a draft, or a report that was sent back, in for assessment. Throws `notFound`, `staleVersion`, `reportClosed`, and `invalid` with what is
 * missing or wrong beside each field.
 */
export async function submitReport({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReportInput
  now: Date
}): Promise<void> {
  assertWrites(viewer)
  const submit = db.$transaction(async (tx) => {
    const report = await lockOwnReport(tx, viewer, input, ['DRAFT', 'NEEDS_CHANGES'])
    await assertWhole(tx, report, now)
    await tx.testReport.update({
      where: { id: report.id },
      data: { status: 'SUBMITTED', submittedAt: now, decisionNote: '' },
    })
    await tx.reportNote.updateMany({
      where: { reportId: report.id, resolvedAt: null },
      data: { resolvedAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.submit',
      entity: 'report',
      entityId: report.id,
      factoryId: report.factoryId,
      before: { status: report.status },
      after: { status: 'SUBMITTED', number: report.number },
    })
    await announce(tx, now, { type: 'report.submitted', payload: { reportId: report.id } })
  })
  await submit.catch((error: unknown) => {
    // Two handed in at the same moment: the index lets one in.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('invalid', { fields: { number: 'reportNumberUsed' } })
    throw error
  })
}
