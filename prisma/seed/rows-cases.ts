import { both, type Pair } from '@/prisma/seed/build-wear'
import { momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import type { DemoOrder } from '@/prisma/seed/evidence/orders'
import { orderLineId } from '@/prisma/seed/evidence/orders'
import { seedId } from '@/prisma/seed/ids'
import { lotId } from '@/prisma/seed/rows-lots'
import type { SentPiece } from '@/prisma/seed/rows-orders'
import { type Hands, reportId } from '@/prisma/seed/rows-reports'

type DemoCase = {
  /** of the spot check that failed */
  report: string
  opened: number
  closed: number | null
  reason: Pair
  advice: Pair
  correction: Pair | null
  returnTo: string
}

/** One recall in progress, one case long closed. */
const cases: DemoCase[] = [
  {
    report: 'qianbu-wide-walker/spot',
    returnTo: '阡步鞋业 退货组 0594 555 0117\n福建省莆田市涵江区江口工业路 26 号 2 号仓 351115',
    opened: 127,
    closed: 71,
    reason:
      'A pair we bought unannounced gave 35 N/cm between upper and sole, where at least 45 is asked: the toe could open. | 我们匿名购买的一双，帮底剥离强度为 35 N/cm，低于要求的 45：鞋头可能开胶。',
    advice:
      'Pairs of this lot can be sent back free of charge, worn or not. | 该批次的鞋无论是否穿过，均可免费退回。',
    correction:
      'The cement line had run 8 °C too cold for one shift. The dryer now has an alarm, every lot is peeled before packing, and 412 pairs were scrapped. | 胶线有一个班次温度低了 8 ℃。烘箱已加报警，每批包装前做剥离试验，412 双报废。',
  },
  {
    report: 'haituan-kids-pool-slide/spot',
    returnTo: '海团鞋塑 退货组 0595 555 0163\n福建省晋江市陈埭镇岸兜路 118 号 362211',
    opened: 6,
    closed: null,
    reason:
      'A pair we bought unannounced held its heel strap with 1.2 N/mm, where at least 1.6 is asked: the strap can pull out of the sole while a child runs. | 我们匿名购买的一双，后跟带拔出强度为 1.2 N/mm，低于要求的 1.6：孩子跑动时鞋带可能从鞋底脱出。',
    advice:
      'Please let no child run in pairs of this lot. Send them back free of charge; you get the whole price. | 请不要让孩子穿着该批次的鞋跑动。可免费退回，全额退款。',
    correction: null,
  },
]

type Wanted = { lots: SeedLot[]; orders: DemoOrder[]; sent: SentPiece[] }

/** Rows of the quality cases with their lots and what their buyers were told. `first` is the first running number. */
export function caseRows({ lots, orders, sent }: Wanted, hands: Hands, first: number, now: Date) {
  const buyers = new Map(orders.map(({ key, buyer }) => [key, buyer]))
  const found = cases.flatMap((one) => {
    const tested = lots.filter(({ reports }) => reports.includes(one.report))
    const [first] = tested
    return first
      ? [{ ...one, product: first.product, stopped: tested.filter(({ stopped }) => stopped !== null) }]
      : []
  })
  const caseId = (report: string) => seedId('case', report)
  return {
    cases: found.map(({ report, product, opened, closed, reason, advice, correction, returnTo }, at) => {
      const [why, what, done] = [
        both(reason),
        both(advice),
        correction ? both(correction) : { en: '', zh: '' },
      ]
      return {
        id: caseId(report),
        number: `QC-${first + at}`,
        factoryId: seedId('factory', product.factory),
        productId: seedId('product', product.slug),
        reportId: reportId(report),
        status: closed === null ? ('OPEN' as const) : ('CLOSED' as const),
        badges: closed === null ? ('SUSPENDED' as const) : ('KEPT' as const),
        returnOffer: 'FREE_RETURN' as const,
        returnTo,
        reasonEn: why.en,
        reasonZh: why.zh,
        adviceEn: what.en,
        adviceZh: what.zh,
        openedById: hands.admin,
        openedAt: momentBefore(now, opened),
        noticedAt: momentBefore(now, opened, 75),
        closedAt: closed === null ? null : momentBefore(now, closed),
        correctionEn: done.en,
        correctionZh: done.zh,
      }
    }),
    lots: found.flatMap(({ report, stopped }) =>
      stopped.map((lot) => ({ caseId: caseId(report), lotId: lotId(lot) })),
    ),
    notices: found.flatMap(({ report, stopped, opened }) =>
      sent
        .filter(({ lot }) => stopped.includes(lot))
        .map(({ order, part, line, quantity }) => {
          const buyer = buyers.get(order) ?? ''
          // The first buyer has not answered yet: somebody trying the demo can.
          const hasAnswered = buyer !== 'buyer@millmark.test'
          return {
            id: seedId('case-notice', `${report}/${order}/${line}`),
            caseId: caseId(report),
            orderLineId: orderLineId(order, part, line),
            userId: seedId('user', buyer),
            quantity,
            sentAt: momentBefore(now, opened, 75),
            answer: hasAnswered ? ('RETURN' as const) : null,
            answeredAt: hasAnswered ? momentBefore(now, opened - 2, 40) : null,
          }
        }),
    ),
  }
}
