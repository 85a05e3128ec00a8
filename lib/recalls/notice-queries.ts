import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

// Live and personal: a buyer reads the own notices only.
const include = {
  case: {
    select: {
      number: true,
      status: true,
      returnOffer: true,
      returnTo: true,
      reasonEn: true,
      reasonZh: true,
      adviceEn: true,
      adviceZh: true,
      correctionEn: true,
      correctionZh: true,
      openedAt: true,
      closedAt: true,
      factory: { select: { nameEn: true, nameZh: true } },
      lots: { select: { lotId: true } },
    },
  },
  orderLine: {
    select: {
      titleEn: true,
      titleZh: true,
      optionsEn: true,
      optionsZh: true,
      productSlug: true,
      subOrder: { select: { number: true, order: { select: { id: true, number: true } } } },
      shipmentLines: {
        select: {
          lots: {
            select: {
              lotId: true,
              quantity: true,
              lotVariant: { select: { lot: { select: { code: true } } } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.CaseNoticeInclude

export type BuyerNotice = Prisma.CaseNoticeGetPayload<{ include: typeof include }>

/** A notice of this person with all others of the same case, the asked one first; empty when it is not there or not theirs. */
export async function listNoticesWith(noticeId: string, userId: string): Promise<BuyerNotice[]> {
  const own = await db.caseNotice.findFirst({ where: { id: noticeId, userId }, select: { caseId: true } })
  if (!own) return []
  const notices = await db.caseNotice.findMany({
    where: { caseId: own.caseId, userId },
    include,
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  })
  return notices.sort((a, b) => Number(b.id === noticeId) - Number(a.id === noticeId))
}

/** Codes of the recalled lots that a notice's pieces are of. */
export function recalledCodes({ case: { lots }, orderLine }: BuyerNotice): string[] {
  const recalled = new Set(lots.map(({ lotId }) => lotId))
  const sent = orderLine.shipmentLines.flatMap((line) => line.lots)
  return [
    ...new Set(sent.filter(({ lotId }) => recalled.has(lotId)).map(({ lotVariant }) => lotVariant.lot.code)),
  ].sort()
}
