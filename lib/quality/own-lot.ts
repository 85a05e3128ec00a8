import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { factoriesFor, type UserViewer } from '@/lib/permissions'

/** A lot of one of the viewer's factories, its row locked until the end of the transaction. Throws `notFound`, `staleVersion`. */
export async function lockOwnLot(tx: Tx, viewer: UserViewer, lotId: string, version: string) {
  await tx.$queryRaw`SELECT 1 FROM "Lot" WHERE "id" = ${lotId}::uuid FOR UPDATE`
  const lot = await tx.lot.findFirst({
    where: { id: lotId, factoryId: { in: factoriesFor(viewer, 'lot:edit') } },
    include: {
      variants: { orderBy: { variantId: 'asc' } },
      reports: { select: { report: { select: { status: true } } } },
      _count: { select: { cases: true } },
    },
  })
  if (!lot) throw new DomainError('notFound')
  if (lot.updatedAt.getTime() !== new Date(version).getTime()) throw new DomainError('staleVersion')
  return lot
}

export type OwnLot = Awaited<ReturnType<typeof lockOwnLot>>

/** Once pieces were sent or the sale is stopped, a lot is what it is. Throws `lotShipped`, `lotStopped`. */
export function assertUnsent(lot: OwnLot): void {
  if (lot.stoppedAt) throw new DomainError('lotStopped')
  if (lot.variants.some(({ shipped }) => shipped > 0)) throw new DomainError('lotShipped')
}

/** Whether a report that is in or accepted leans on this lot: then it keeps the name and the day it was tested under. */
export const isUnderReport = (lot: OwnLot): boolean =>
  lot.reports.some(({ report: { status } }) => status !== 'DRAFT' && status !== 'REJECTED')
