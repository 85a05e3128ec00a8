import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { endReport } from './end-report'
import { lockReportToAssess } from './own-report'
import type { ReasonedReportInput } from './report-schema'

/** An assessor takes an accepted report out of evidence, with the reason. Throws `notFound`, `ownFactory`, `staleVersion`, `reportClosed`. */
export async function revokeReport({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReasonedReportInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const report = await lockReportToAssess(tx, viewer, input, ['ACCEPTED'])
    await announce(tx, now, { type: 'report.withdrawn', payload: { reportId: report.id } })
    await endReport(tx, report, { viewer, reason: input.reason, now, assessorId: viewer.userId })
  })
}
