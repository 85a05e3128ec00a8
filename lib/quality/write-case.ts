import { audit } from '@/lib/audit'
import type { Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import type { Viewer } from '@/lib/permissions'
import type { CaseBadges, ReturnOffer } from '@/prisma/generated/enums'
import type { HeldLot } from './hold-lots'

type NewCase = {
  factoryId: string
  productId: string
  reportId: string | null
  /** its lots, with what was taken off sale; stopped before, since stock is locked before the product a case's row leans on */
  lotIds: string[]
  held: HeldLot[]
  badges: CaseBadges
  returnOffer: ReturnOffer
  returnTo: string
  reasonEn: string
  reasonZh: string
  adviceEn: string
  adviceZh: string
}

/** Writes an open case with its number, audit row and news, over lots that `stopLots` has stopped. The awards are the caller's to recompute. */
export async function writeCase(
  tx: Tx,
  { lotIds, held, ...facts }: NewCase,
  viewer: Viewer,
  now: Date,
): Promise<string> {
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
