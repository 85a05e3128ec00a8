import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions'
import { endReport } from './end-report'
import { assertWrites, lockOwnReport } from './own-report'
import type { ReasonedReportInput } from './report-schema'

/**
 * Whoever wrote a report takes it back; an accepted one is no evidence any more. An accepted spot check stays: it goes only by `revokeReport`.
 * Throws `notFound`, `staleVersion`, `reportClosed`.
 */
export async function withdrawReport({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReasonedReportInput
  now: Date
}): Promise<void> {
  assertWrites(viewer)
  await db.$transaction(async (tx) => {
    const states = ['DRAFT', 'SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'] as const
    const report = await lockOwnReport(tx, viewer, input, [...states])
    if (report.isSpotCheck && report.status === 'ACCEPTED') throw new DomainError('reportClosed')
    await endReport(tx, report, { viewer, reason: input.reason, now })
  })
}
