import 'server-only'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { AwardEvidence } from '@/lib/quality/award-schema'
import { Exact } from '@/lib/quality/exact-rules'
import { type ProofResult, reportColumns, toReport } from '@/lib/quality/proof-rows'

// Live and personal: which lots the pieces of an order are of, and what is known of those lots.
export type OrderLot = {
  lotId: string
  code: string
  madeOn: Date
  pieces: number
  isStopped: boolean
  /** the newest accepted report that names this very lot */
  report: { number: string; issuedOn: string; measure: ProofResult | null; awardId: string | null } | null
  /** the buyer's notice about it, if there is one */
  noticeId: string | null
}

/**
 * The result that says most about a report to a buyer: what failed, if anything did; of what the category compares by the first there is; and of
 * several samples the worst.
 */
export function headlineOf(all: ProofResult[], itemKeys: string[]): ProofResult | null {
  const failed = all.filter(({ passes, isInScope }) => !passes && isInScope)
  const results = failed.length ? failed : all
  const key = itemKeys.find((one) => results.some(({ itemKey }) => itemKey === one)) ?? results[0]?.itemKey
  const worth = ({ passes, headroom }: ProofResult) => (passes ? new Exact(headroom ?? 0) : new Exact(-1))
  return results
    .filter(({ itemKey }) => itemKey === key)
    .reduce<ProofResult | null>((worst, one) => (worst && worth(worst).lte(worth(one)) ? worst : one), null)
}

function readSent(orderId: string, userId: string) {
  return db.shipmentLineLot.findMany({
    where: { shipmentLine: { orderLine: { subOrder: { order: { id: orderId, userId } } } } },
    select: {
      orderLineId: true,
      quantity: true,
      shipmentLine: {
        select: {
          orderLine: {
            select: {
              caseNotices: {
                where: { userId },
                select: { id: true, case: { select: { lots: { select: { lotId: true } } } } },
              },
            },
          },
        },
      },
      lotVariant: {
        select: {
          lot: {
            include: {
              product: {
                select: {
                  category: {
                    select: { measures: { select: { itemKey: true }, orderBy: { position: 'asc' } } },
                  },
                },
              },
              reports: {
                where: { report: { status: 'ACCEPTED' } },
                orderBy: { report: { issuedOn: 'desc' } },
                take: 1,
                select: { report: { select: reportColumns } },
              },
            },
          },
        },
      },
    },
    orderBy: [{ orderLineId: 'asc' }, { lotVariant: { lot: { madeOn: 'asc' } } }, { lotId: 'asc' }],
  })
}
type Sent = Awaited<ReturnType<typeof readSent>>[number]
type Award = { id: string; productId: string | null; reportIds: string[] }

async function readAwards(productIds: string[], now: Date): Promise<Award[]> {
  const rows = await db.award.findMany({
    where: { productId: { in: productIds }, endedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
    orderBy: [{ headroom: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    select: { id: true, productId: true, evidence: true },
  })
  return rows.map(({ evidence, ...row }) => ({ ...row, reportIds: AwardEvidence.parse(evidence).reportIds }))
}

function toLot({ quantity, lotVariant: { lot }, shipmentLine }: Sent, awards: Award[], now: Date): OrderLot {
  const [newest] = lot.reports.flatMap(({ report }) => toReport(report, lot.productId, isoDay(now)))
  const keys = lot.product.category.measures.map(({ itemKey }) => itemKey)
  const award = awards.find(
    (one) => one.productId === lot.productId && one.reportIds.includes(newest?.id ?? ''),
  )
  const notice = shipmentLine.orderLine.caseNotices.find((one) =>
    one.case.lots.some(({ lotId }) => lotId === lot.id),
  )
  return {
    lotId: lot.id,
    code: lot.code,
    madeOn: lot.madeOn,
    pieces: quantity,
    isStopped: lot.stoppedAt !== null,
    report: newest
      ? {
          number: newest.number,
          issuedOn: newest.issuedOn,
          measure: headlineOf(newest.results, keys),
          awardId: award?.id ?? null,
        }
      : null,
    noticeId: notice?.id ?? null,
  }
}

/** The lots of an order's sent pieces by order line, the pieces of several parcels added up; of the buyer's own order only. */
export async function listOrderLots(
  orderId: string,
  userId: string,
  now: Date,
): Promise<Record<string, OrderLot[]>> {
  const sent = await readSent(orderId, userId)
  if (!sent.length) return {}
  const productIds = [...new Set(sent.map(({ lotVariant }) => lotVariant.lot.productId))]
  const awards = await readAwards(productIds, now)
  const lines: Record<string, OrderLot[]> = {}
  for (const row of sent) {
    const own = (lines[row.orderLineId] ??= [])
    const known = own.find(({ lotId }) => lotId === row.lotVariant.lot.id)
    if (known) known.pieces += row.quantity
    else own.push(toLot(row, awards, now))
  }
  return lines
}
