import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { markProductStale } from './mark-product-stale'
import { lockOwnReport, productsOf } from './own-report'
import type { ChangeOpennessInput } from './report-schema'

/**
 * A factory opens or closes the PDF of an accepted report of its own; what it measured stays public, and who was let read it is let again when
 * it is on request. Gives the tags of the pages that offer it. Throws `notFound`, `staleVersion`, `reportClosed` while it does not count.
 */
export async function changeOpenness({
  viewer,
  input: { reportId, version, openness },
  now,
}: {
  viewer: Viewer | null
  input: ChangeOpennessInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'report:edit')
  return db.$transaction(async (tx) => {
    const report = await lockOwnReport(tx, viewer, { reportId, version }, ['ACCEPTED'])
    if (report.isSpotCheck) throw new DomainError('notFound')
    if (report.openness === openness) return { tags: [] }
    await tx.testReport.update({ where: { id: reportId }, data: { openness } })
    await audit(tx, {
      viewer,
      now,
      action: 'report.openness',
      entity: 'report',
      entityId: reportId,
      factoryId: report.factoryId,
      before: { openness: report.openness },
      after: { openness },
    })
    const tags: string[] = []
    for (const productId of productsOf(report)) tags.push(...(await markProductStale(tx, productId, now)))
    return { tags }
  })
}
