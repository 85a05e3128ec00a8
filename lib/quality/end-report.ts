import { audit } from '@/lib/audit'
import type { Tx } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { markStale } from '@/lib/stale-tags'
import { type LockedReport, productsOf } from './own-report'
import { recomputeAwards } from './recompute-awards'
import { tagsOfReport } from './standard-pages'

/** Withdraws a locked report; what it proved is proved no more. */
export async function endReport(
  tx: Tx,
  report: LockedReport,
  { viewer, reason, now, assessorId }: { viewer: UserViewer; reason: string; now: Date; assessorId?: string },
): Promise<void> {
  const { id: reportId, status, factoryId } = report
  await tx.testReport.update({
    where: { id: reportId },
    data: {
      status: 'WITHDRAWN',
      endedAt: now,
      decisionNote: reason,
      ...(assessorId ? { assessorId } : {}),
    },
  })
  await audit(tx, {
    viewer,
    now,
    action: 'report.withdraw',
    entity: 'report',
    entityId: reportId,
    factoryId,
    before: { status },
    after: { status: 'WITHDRAWN', reason },
  })
  if (status !== 'ACCEPTED') return
  await markStale(tx, await tagsOfReport(tx, reportId), now)
  await recomputeAwards(tx, { productIds: productsOf(report) }, now)
}
