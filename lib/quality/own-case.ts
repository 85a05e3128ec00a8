import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { UserViewer } from '@/lib/permissions'
import { assertNoStaff } from './own-report'

/** A case that is open, its row locked until the end of the transaction; `factoryIds` limits whose. Throws `notFound`, `caseClosed`, `staleVersion`. */
export async function lockOpenCase(
  tx: Tx,
  { caseId, version, factoryIds }: { caseId: string; version?: string; factoryIds?: string[] },
) {
  await tx.$queryRaw`SELECT 1 FROM "QualityCase" WHERE "id" = ${caseId}::uuid FOR UPDATE`
  const found = await tx.qualityCase.findFirst({
    where: { id: caseId, ...(factoryIds ? { factoryId: { in: factoryIds } } : {}) },
    include: { lots: { select: { lotId: true } } },
  })
  if (!found) throw new DomainError('notFound')
  if (found.status === 'CLOSED') throw new DomainError('caseClosed')
  if (version && found.updatedAt.getTime() !== new Date(version).getTime())
    throw new DomainError('staleVersion')
  return found
}

/** Like `lockOpenCase`, for an admin who decides in it. Throws `ownFactory` for staff of the factory, whoever else they are. */
export async function lockCaseToDecide(
  tx: Tx,
  viewer: UserViewer,
  { caseId, version }: { caseId: string; version?: string },
) {
  const found = await lockOpenCase(tx, { caseId, version })
  assertNoStaff(viewer, found.factoryId)
  return found
}
