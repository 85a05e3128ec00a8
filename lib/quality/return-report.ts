import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockReportToAssess } from './own-report'
import type { ReturnReportInput } from './report-schema'

/**
 * Sends a report back to be changed, with a word beside fields, or on the whole, or both. Throws `notFound`, `ownFactory`, `staleVersion`,
 * `reportClosed`, `invalid` when nothing is said.
 */
export async function returnReport({
  viewer,
  input: { reportId, version, reason, notes },
  now,
}: {
  viewer: Viewer | null
  input: ReturnReportInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const report = await lockReportToAssess(tx, viewer, { reportId, version }, ['SUBMITTED'])
    const said = Object.entries(notes).filter(([, text]) => text)
    if (!said.length && !reason) throw new DomainError('invalid', { fields: { reason: 'notesMissing' } })
    await tx.testReport.update({
      where: { id: reportId },
      data: { status: 'NEEDS_CHANGES', assessorId: viewer.userId, decisionNote: reason },
    })
    await tx.reportNote.createMany({
      data: said.map(([field, text]) => ({ reportId, field, text, byId: viewer.userId, at: now })),
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.return',
      entity: 'report',
      entityId: reportId,
      factoryId: report.factoryId,
      before: { status: 'SUBMITTED' },
      after: { status: 'NEEDS_CHANGES', reason, notes: Object.fromEntries(said) },
    })
    await announce(tx, now, { type: 'report.returned', payload: { reportId } })
  })
}
