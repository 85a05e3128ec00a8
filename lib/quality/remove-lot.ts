import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { LotIdInput } from './lot-schema'
import { assertUnsent, lockOwnLot } from './own-lot'

/** Takes back a lot that was registered by mistake. Throws `notFound`, `staleVersion`, `lotShipped`, `lotStopped`, `lotUnderReport` (any report or case). */
export async function removeLot({
  viewer,
  input: { lotId, version },
  now,
}: {
  viewer: Viewer | null
  input: LotIdInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'lot:edit')
  await db.$transaction(async (tx) => {
    const lot = await lockOwnLot(tx, viewer, lotId, version)
    assertUnsent(lot)
    if (lot.reports.length || lot._count.cases) throw new DomainError('lotUnderReport')
    const { factoryId, code } = lot
    await tx.lot.delete({ where: { id: lotId } })
    await audit(tx, {
      viewer,
      now,
      action: 'lot.remove',
      entity: 'lot',
      entityId: lotId,
      factoryId,
      before: { code },
    })
  })
}
