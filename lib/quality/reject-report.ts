import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockReportToAssess } from './own-report'
import type { ReasonedReportInput } from './report-schema'

/** Turns a report down for good, with the reason. Throws `notFound`, `ownFactory`, `staleVersion`, `reportClosed`. */
export async function rejectReport({
  viewer,
  input: { reportId, version, reason },
  now,
}: {
  viewer: Viewer | null
  input: ReasonedReportInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const states = ['SUBMITTED', 'NEEDS_CHANGES'] as const
    const report = await lockReportToAssess(tx, viewer, { reportId, version }, [...states])
    await tx.testReport.update({
      where: { id: reportId },
      data: { status: 'REJECTED', endedAt: now, assessorId: viewer.userId, decisionNote: reason },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.reject',
      entity: 'report',
      entityId: reportId,
      factoryId: report.factoryId,
      before: { status: report.status },
      after: { status: 'REJECTED', reason },
    })
    await announce(tx, now, { type: 'report.rejected', payload: { reportId } })
  })
}
