import { audit } from '@/lib/audit'
import { dateOfDay, tradeDay } from '@/lib/dates'
import { db, type Tx } from '@/lib/db'
import { DomainError, type FieldCode } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions'
import { assertWrites, type LockedReport, lockOwnReport } from './own-report'
import { checkDays, checkRow } from './report-rules'
import type { ResultRowInput, SaveReportInput } from './report-schema'
import { canConvert } from './unit-rules'

type Problems = Record<string, FieldCode>
const dayOf = (iso: string | null) => (iso ? dateOfDay(iso) : null)

/** Rows with a value, by the number they have in the form. */
const filledRows = (input: SaveReportInput) =>
  Object.entries(input.results)
    .map(([row, result]) => ({ ...result, row: Number(row) }))
    .filter(({ value }) => value !== '')
    .sort((a, b) => a.row - b.row)

async function checkRows(tx: Tx, rows: (ResultRowInput & { row: number })[], issuedOn: Date | null) {
  const items = await tx.testItem.findMany({
    where: { id: { in: rows.map(({ itemId }) => itemId) } },
    include: { edition: true, limits: { select: { id: true, classKey: true } } },
  })
  const problems: Problems = {}
  for (const row of rows) {
    const item = items.find(({ id }) => id === row.itemId)
    for (const [field, code] of Object.entries(checkRow(row, item, issuedOn, canConvert)))
      problems[`results.${row.row}.${field}`] = code
  }
  return { problems, items }
}

async function checkGoods(tx: Tx, report: LockedReport, input: SaveReportInput): Promise<Problems> {
  const { productIds, lotIds } = input
  const products = await tx.product.count({ where: { id: { in: productIds }, factoryId: report.factoryId } })
  if (products !== new Set(productIds).size) return { productIds: 'choice' }
  const lots = await tx.lot.findMany({ where: { id: { in: lotIds }, productId: { in: productIds } } })
  if (lots.length !== new Set(lotIds).size) {
    const own = await tx.lot.count({ where: { id: { in: lotIds }, factoryId: report.factoryId } })
    return { lotIds: own === new Set(lotIds).size ? 'lotWithoutProduct' : 'choice' }
  }
  const taken = dayOf(input.sampledOn ?? input.receivedOn)
  return taken && lots.some(({ madeOn }) => madeOn > taken) ? { lotIds: 'lotLater' } : {}
}

/** A report under assessment keeps what it was handed in with; a draft may lack anything. */
function checkKept(report: LockedReport, input: SaveReportInput): Problems {
  if (report.status === 'DRAFT') return {}
  const kept = ['labId', 'number', 'client', 'sampleKind', 'receivedOn', 'issuedOn'] as const
  return Object.fromEntries(
    kept.filter((field) => !input[field]).map((field) => [field, 'required'] as const),
  )
}

const shown = (report: LockedReport) => ({
  labId: report.labId,
  number: report.number,
  client: report.client,
  sampleKind: report.sampleKind,
  openness: report.openness,
  products: report.products.length,
  lots: report.lots.length,
})

/**
 * Saves a report that is a draft or was sent back, whole, its results anew. Throws `notFound`, `staleVersion`, `reportClosed`, and `invalid` with
 * what is wrong beside each field.
 */
export async function saveReport({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SaveReportInput
  now: Date
}): Promise<{ version: string }> {
  assertWrites(viewer)
  const { reportId, labId, number, client, sampleNote, sampleKind, openness, productIds, lotIds } = input
  return db.$transaction(async (tx) => {
    const report = await lockOwnReport(tx, viewer, input, ['DRAFT', 'NEEDS_CHANGES'])
    const days = {
      sampledOn: dayOf(input.sampledOn),
      receivedOn: dayOf(input.receivedOn),
      issuedOn: dayOf(input.issuedOn),
    }
    const rows = filledRows(input)
    const { problems, items } = await checkRows(tx, rows, days.issuedOn)
    const lab = labId ? await tx.laboratory.count({ where: { id: labId } }) : 1
    const fields: Problems = {
      ...checkKept(report, input),
      ...checkDays(days, tradeDay(now)),
      ...(lab ? {} : { labId: 'choice' as const }),
      ...(report.isSpotCheck && openness === 'ON_REQUEST' ? { openness: 'choice' as const } : {}),
      ...(!report.isSpotCheck && sampleKind === 'MYSTERY_PURCHASE' ? { sampleKind: 'choice' as const } : {}),
      ...(await checkGoods(tx, report, input)),
      ...problems,
    }
    if (Object.keys(fields).length) throw new DomainError('invalid', { fields })
    await tx.testResult.deleteMany({ where: { reportId } })
    await tx.testResult.createMany({
      data: rows.map(({ row, itemId, limitId, method, sample, sign, value, unit }) => ({
        reportId,
        position: row,
        itemId,
        limitId: limitId || null,
        method: method || (items.find(({ id }) => id === itemId)?.method ?? ''),
        sample,
        unit,
        notDetected: sign === 'nd',
        measured: sign === 'nd' ? null : value,
        reportingLimit: sign === 'nd' ? value : null,
      })),
    })
    await tx.reportProduct.deleteMany({ where: { reportId } })
    await tx.reportLot.deleteMany({ where: { reportId } })
    const saved = await tx.testReport.update({
      where: { id: reportId },
      data: {
        ...days,
        labId: labId || null,
        number,
        client,
        sampleNote,
        sampleKind: sampleKind || null,
        openness,
        products: { create: [...new Set(productIds)].map((productId) => ({ productId })) },
        lots: { create: [...new Set(lotIds)].map((lotId) => ({ lotId })) },
      },
      include: { products: true, lots: true, lab: true },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.save',
      entity: 'report',
      entityId: reportId,
      factoryId: report.factoryId,
      before: shown(report),
      after: { ...shown(saved), results: rows.length },
    })
    return { version: saved.updatedAt.toISOString() }
  })
}
