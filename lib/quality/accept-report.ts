import { audit } from '@/lib/audit'
import { isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { markStale } from '@/lib/stale-tags'
import { assertWhole } from './check-report'
import { openCaseForReport } from './open-case'
import { holdRegister, lockReportToAssess, productsOf } from './own-report'
import { recomputeAwards } from './recompute-awards'
import type { ReportInput } from './report-schema'
import { validUntil } from './report-validity'
import { tagsOfReport } from './standard-pages'

/**
 * Takes a report as evidence: it counts until the shortest time of its products' categories is over, and never longer than the laboratory's
 * accreditation. A spot check that failed opens a quality case. Throws `notFound`, `ownFactory`, `staleVersion`, `reportClosed`, `invalid`.
 */
export async function acceptReport({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReportInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const report = await holdRegister(tx, await lockReportToAssess(tx, viewer, input, ['SUBMITTED']))
    await assertWhole(tx, report, now)
    const until = await validUntil(tx, report)
    await tx.testReport.update({
      where: { id: report.id },
      data: {
        status: 'ACCEPTED',
        acceptedAt: now,
        validUntil: until,
        assessorId: viewer.userId,
        decisionNote: '',
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.accept',
      entity: 'report',
      entityId: report.id,
      factoryId: report.factoryId,
      before: { status: 'SUBMITTED' },
      after: { status: 'ACCEPTED', validUntil: isoOfDay(until) },
    })
    await announce(tx, now, { type: 'report.accepted', payload: { reportId: report.id } })
    await markStale(tx, await tagsOfReport(tx, report.id), now)
    if (report.isSpotCheck) await openCaseForReport(tx, { reportId: report.id, now, viewer })
    await recomputeAwards(tx, { productIds: productsOf(report) }, now)
  })
}
