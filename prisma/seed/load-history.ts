import { minute } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedReport } from '@/prisma/seed/evidence/reports'
import { seedId } from '@/prisma/seed/ids'
import { inChunks } from '@/prisma/seed/in-chunks'
import type { caseRows } from '@/prisma/seed/rows-cases'

/** By then every report of the demo that has lapsed still counted. */
const lapsedDays = 104

/** Products with a report that ran out and none that counts now: at any time in the past nothing else spoke for them. */
function onceTested(reports: SeedReport[]): string[] {
  const current = new Set(reports.flatMap(({ kind, product }) => (kind === 'current' ? [product.slug] : [])))
  const lapsed = reports.flatMap(({ kind, product }) => (kind === 'lapsed' ? [product.slug] : []))
  return [...new Set(lapsed)].filter((slug) => !current.has(slug)).map((slug) => seedId('product', slug))
}

type Wrong = ReturnType<typeof caseRows>
type Past = { reports: SeedReport[]; wrong: Wrong; now: Date }

/**
 * Lets badges of the past be given and end as they would have: those of reports that ran out, and those an open case suspended. Writes the
 * cases; all other evidence must stand.
 */
export async function fillHistory(tx: Tx, { reports, wrong, now }: Past): Promise<void> {
  await recomputeAwards(tx, { productIds: onceTested(reports) }, momentBefore(now, lapsedDays))
  const open = wrong.cases.filter(({ status }) => status === 'OPEN')
  for (const { reportId, productId, openedAt } of open) {
    // Before the spot check was accepted nobody knew.
    await tx.testReport.update({ where: { id: reportId }, data: { status: 'SUBMITTED' } })
    await recomputeAwards(tx, { productIds: [productId] }, new Date(openedAt.getTime() - minute))
    await tx.testReport.update({ where: { id: reportId }, data: { status: 'ACCEPTED' } })
  }
  await inChunks(wrong.cases, (args) => tx.qualityCase.createMany(args))
  await inChunks(wrong.lots, (args) => tx.qualityCaseLot.createMany(args))
  await inChunks(wrong.notices, (args) => tx.caseNotice.createMany(args))
  for (const { id, productId, openedAt, noticedAt } of open) {
    await recomputeAwards(tx, { productIds: [productId] }, openedAt)
    // The worker writes the letters of it, as for any other case.
    await announce(tx, openedAt, { type: 'case.opened', payload: { caseId: id } })
    await announce(tx, noticedAt, { type: 'case.noticed', payload: { caseId: id } })
  }
}
