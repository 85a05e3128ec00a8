import { formatValue } from '@/lib/catalog/proof-rules'
import { formatDate } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { Viewer } from '@/lib/permissions'
import { stopLots } from './hold-lots'
import { judge } from './judge-rules'
import { writeCase } from './write-case'

type Failed = { en: string; zh: string }

async function readReport(tx: Tx, reportId: string) {
  return tx.testReport.findUniqueOrThrow({
    where: { id: reportId },
    include: {
      products: { orderBy: { productId: 'asc' } },
      lots: { include: { lot: { select: { id: true, productId: true } } } },
      results: {
        orderBy: { position: 'asc' },
        include: { limit: true, item: { include: { limits: true, edition: { select: { code: true } } } } },
      },
    },
  })
}
type Report = Awaited<ReturnType<typeof readReport>>

/** The results that miss their limit, each in a sentence. A result of a class or kind is held to that one's limit. */
function failedOf({ results }: Report): Failed[] {
  return results.flatMap(({ item, limit: named, ...result }) => {
    const limit = named ?? (item.limits.length === 1 ? item.limits[0] : undefined)
    if (!limit) return []
    const finding = {
      unit: result.unit,
      notDetected: result.notDetected,
      measured: result.measured?.toFixed() ?? null,
      reportingLimit: result.reportingLimit?.toFixed() ?? null,
    }
    const judged = judge(item, finding, limit.value.toFixed())
    if (!judged || judged.passes) return []
    const { unit, edition } = item
    const say = (locale: 'en' | 'zh') =>
      [judged.value, judged.limit].map((number) => formatValue(number.toFixed(), unit, locale))
    const [valueEn, boundEn] = say('en')
    const [valueZh, boundZh] = say('zh')
    const [en, zh] = item.direction === 'MIN' ? ['at least', '不低于'] : ['at most', '不高于']
    return [
      {
        en: `${item.nameEn}: ${valueEn}, where ${edition.code} asks for ${en} ${boundEn}.`,
        zh: `${item.nameZh}：${valueZh}，${edition.code} 要求${zh} ${boundZh}。`,
      },
    ]
  })
}

/** Sentences, as many as have room; a column of the case must not be filled by a report of fifty failures. */
const inFew = (sentences: string[], max: number) => sentences.slice(0, max)

/**
 * Opens a case for each product of a spot check that has just been accepted, when a result of it fails: badges suspended, the sale of the lots
 * it tested stopped. Returns the first case's id, or null when all is well, it is no spot check, or has its cases already. The caller's
 * transaction recomputes the awards afterwards.
 */
export async function openCaseForReport(
  tx: Tx,
  { reportId, now, viewer }: { reportId: string; now: Date; viewer: Viewer },
): Promise<string | null> {
  const report = await readReport(tx, reportId)
  const failed = report.isSpotCheck ? failedOf(report) : []
  if (!failed.length) return null
  const known = await tx.qualityCase.findMany({ where: { reportId }, select: { productId: true } })
  const day = report.issuedOn ?? now
  const products = report.products.filter(
    (one) => !known.some(({ productId }) => productId === one.productId),
  )
  const lots = report.lots
    .map(({ lot }) => lot)
    .filter((lot) => products.some((one) => one.productId === lot.productId))
  const held = await stopLots(
    tx,
    lots.map(({ id }) => id),
    now,
  )
  let first: string | null = null
  for (const { productId } of products) {
    const lotIds = lots.filter((lot) => lot.productId === productId).map((lot) => lot.id)
    const id = await writeCase(
      tx,
      {
        factoryId: report.factoryId,
        productId,
        reportId,
        lotIds,
        held: held.filter(({ lotId }) => lotIds.includes(lotId)),
        badges: 'SUSPENDED',
        returnOffer: 'NONE',
        returnTo: '',
        reasonEn: [
          `A spot check of ${formatDate(day, 'en')} failed.`,
          ...inFew(
            failed.map(({ en }) => en),
            5,
          ),
        ].join(' '),
        reasonZh: [
          `${formatDate(day, 'zh')}的抽检未通过。`,
          ...inFew(
            failed.map(({ zh }) => zh),
            5,
          ),
        ].join(''),
        adviceEn: '',
        adviceZh: '',
      },
      viewer,
      now,
    )
    first ??= id
  }
  return first
}
