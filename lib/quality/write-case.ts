import { audit } from '@/lib/audit'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import type { Viewer } from '@/lib/permissions'
import type { CaseBadges, ReturnOffer } from '@/prisma/generated/enums'
import { stopLots } from './hold-lots'

type NewCase = {
  factoryId: string
  productId: string
  reportId: string | null
  lotIds: string[]
  badges: CaseBadges
  returnOffer: ReturnOffer
  reasonEn: string
  reasonZh: string
  adviceEn: string
  adviceZh: string
}

/** Writes an open case with its number and stops the sale of its lots, with audit row and news. The awards are the caller's to recompute. */
export async function writeCase(
  tx: Tx,
  { lotIds, ...facts }: NewCase,
  viewer: Viewer,
  now: Date,
): Promise<string> {
  // Stock before the product that the case's row leans on: the order of every purchase.
  const held = await stopLots(tx, lotIds, now)
  const [row] = await tx.$queryRaw<{ number: bigint }[]>`SELECT nextval('"QualityCaseNumber"') AS "number"`
  const { id, number } = await tx.qualityCase.create({
    data: {
      ...facts,
      number: `QC-${row?.number}`,
      openedById: viewer.kind === 'user' ? viewer.userId : null,
      openedAt: now,
      lots: { create: lotIds.map((lotId) => ({ lotId })) },
    },
  })
  await audit(tx, {
    viewer,
    now,
    action: 'case.open',
    entity: 'qualityCase',
    entityId: id,
    factoryId: facts.factoryId,
    after: { number, reportId: facts.reportId, badges: facts.badges, reason: facts.reasonEn, stopped: held },
  })
  await announce(tx, now, { type: 'case.opened', payload: { caseId: id } })
  return id
}
