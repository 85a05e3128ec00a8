import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { can, factoriesFor, type UserViewer, type Viewer } from '@/lib/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { ReportStatus } from '@/prisma/generated/enums'

/** Assessors stand above no factory they work for (issue 4: "assessors cannot judge a factory they are staff of"). */
export function assertNoStaff(viewer: UserViewer, factoryId: string): void {
  if (viewer.memberships.some((membership) => membership.factoryId === factoryId))
    throw new DomainError('ownFactory')
}

/** Of a factory's reports those it may know of: its own, and the shop's spot checks from the day they count. */
export const knownToFactory = {
  OR: [{ isSpotCheck: false }, { acceptedAt: { not: null } }],
} satisfies Prisma.TestReportWhereInput

/** Of all reports those an assessor may know of: of a factory they work for no more than everybody there. */
export const knownToAssessor = (viewer: UserViewer): Prisma.TestReportWhereInput => ({
  OR: [{ factoryId: { notIn: staffedBy(viewer) } }, knownToFactory],
})

/** The factories a person works for. */
export const staffedBy = (viewer: UserViewer) => viewer.memberships.map(({ factoryId }) => factoryId)

/** The reports a person may write at: a factory's own, and for assessors the spot checks of factories they do not work for. */
export function writableReports(viewer: UserViewer): Prisma.TestReportWhereInput {
  return {
    OR: [
      { isSpotCheck: false, factoryId: { in: factoriesFor(viewer, 'report:edit') } },
      ...(can(viewer, 'admin:reports')
        ? [{ isSpotCheck: true, factoryId: { notIn: staffedBy(viewer) } }]
        : []),
    ],
  }
}

/** Throws unless the viewer writes reports at all: as a factory's people, or as an assessor who enters spot checks. */
export function assertWrites(viewer: Viewer | null): asserts viewer is UserViewer {
  assertUserCan(viewer, can(viewer, 'admin:reports') ? 'admin:reports' : 'report:edit')
}

async function lock(tx: Tx, reportId: string, where: Prisma.TestReportWhereInput, version?: string) {
  await tx.$queryRaw`SELECT 1 FROM "TestReport" WHERE "id" = ${reportId}::uuid FOR UPDATE`
  const report = await tx.testReport.findFirst({
    where: { AND: [{ id: reportId }, where] },
    include: { products: true, lots: true, lab: true },
  })
  if (!report) throw new DomainError('notFound')
  if (version && report.updatedAt.getTime() !== new Date(version).getTime())
    throw new DomainError('staleVersion')
  return report
}
export type LockedReport = Awaited<ReturnType<typeof lock>>

/**
 * A report the viewer may write at, its row locked until the end of the transaction. Throws `notFound`, `staleVersion`, and `reportClosed`
 * when it is in none of these states.
 */
export async function lockOwnReport(
  tx: Tx,
  viewer: UserViewer,
  { reportId, version }: { reportId: string; version?: string },
  states: ReportStatus[],
): Promise<LockedReport> {
  const report = await lock(tx, reportId, writableReports(viewer), version)
  if (!states.includes(report.status)) throw new DomainError('reportClosed')
  return report
}

/** Like `lockOwnReport`, for an assessor. Throws `ownFactory` for staff of the factory, whoever else they are. */
export async function lockReportToAssess(
  tx: Tx,
  viewer: UserViewer,
  { reportId, version }: { reportId: string; version: string },
  states: ReportStatus[],
): Promise<LockedReport> {
  const report = await lock(tx, reportId, {}, version)
  assertNoStaff(viewer, report.factoryId)
  if (!states.includes(report.status)) throw new DomainError('reportClosed')
  return report
}

/**
 * The report with its laboratory as it is now; until the transaction ends nobody changes that, its scope, or the editions the results name.
 * Whoever changes them afterwards finds the report accepted and judges it anew.
 */
export async function holdRegister(tx: Tx, report: LockedReport): Promise<LockedReport> {
  await tx.$queryRaw`SELECT 1 FROM "Laboratory" WHERE "id" = ${report.labId}::uuid FOR SHARE`
  await tx.$queryRaw`
    SELECT 1 FROM "StandardEdition" WHERE "id" IN (SELECT i."editionId" FROM "TestResult" r JOIN "TestItem" i ON i."id" = r."itemId"
      WHERE r."reportId" = ${report.id}::uuid) ORDER BY "id" FOR SHARE`
  const lab = report.labId ? await tx.laboratory.findUnique({ where: { id: report.labId } }) : null
  return { ...report, lab }
}

/** Ids of the products a report is of, sorted. */
export function productsOf(report: { products: { productId: string }[] }): string[] {
  return report.products.map(({ productId }) => productId).sort()
}
