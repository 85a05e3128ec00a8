import { tradeDay } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { DomainError, type FieldCode } from '@/lib/errors'
import { lockBytes, standsElsewhere } from './evidence-twin'
import type { LockedReport } from './own-report'
import { checkDays, checkLab, checkRow, lacksClass } from './report-rules'
import { validUntil } from './report-validity'
import { canConvert } from './unit-rules'

type Problems = Record<string, FieldCode>
const active = ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'] as const

function missing(report: LockedReport): Problems {
  const problems: Problems = {}
  for (const field of ['labId', 'number', 'client', 'sampleKind', 'receivedOn', 'issuedOn'] as const)
    if (!report[field]) problems[field] = 'required'
  if (!report.fileId) problems.file = 'required'
  if (!report.products.length) problems.productIds = 'required'
  return problems
}

async function checkResults(tx: Tx, report: LockedReport): Promise<Problems> {
  const results = await tx.testResult.findMany({
    where: { reportId: report.id },
    include: { item: { include: { edition: true, limits: { select: { id: true, classKey: true } } } } },
  })
  if (!results.length) return { results: 'resultsMissing' }
  const problems: Problems = {}
  for (const { position, item, limitId, unit, notDetected, measured, reportingLimit } of results) {
    const row = {
      limitId: limitId ?? '',
      unit,
      sign: notDetected ? ('nd' as const) : ('measured' as const),
      value: (notDetected ? reportingLimit : measured)?.toFixed() ?? '0',
    }
    const wrong = checkRow(row, item, report.issuedOn, canConvert)
    if (lacksClass(row, item)) wrong.limitId ??= 'required'
    for (const [field, code] of Object.entries(wrong)) problems[`results.${position}.${field}`] = code
  }
  return problems
}

/** The same number of the same laboratory, or the same file, can stand behind one report only, whoever handed it in. */
async function checkTwins(tx: Tx, report: LockedReport) {
  const { id, labId, number, fileId, factoryId } = report
  const others = { id: { not: id }, status: { in: [...active] } }
  const twin =
    labId && number
      ? await tx.testReport.findFirst({
          where: {
            ...others,
            labId,
            number: { equals: number.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' },
          },
          select: { factoryId: true },
        })
      : null
  const file = fileId && (await tx.evidenceFile.findUnique({ where: { id: fileId } }))
  if (file) await lockBytes(tx, file.sha256)
  const sameFile = fileId
    ? await tx.testReport.findFirst({ where: { ...others, fileId }, select: { number: true } })
    : null
  const isElsewhere = file && (await standsElsewhere(tx, file))
  const problems: Problems = {
    ...(twin ? { number: twin.factoryId === factoryId ? 'reportNumberUsed' : 'reportElsewhere' } : {}),
    ...(sameFile ? { file: 'evidenceUsed' } : {}),
    ...(isElsewhere ? { file: 'evidenceElsewhere' } : {}),
  }
  return { problems, params: { number: sameFile?.number ?? '' } }
}

/** Throws `invalid`, with what is missing or wrong beside each field, unless the report can be handed in and judged as it stands. */
export async function assertWhole(tx: Tx, report: LockedReport, now: Date): Promise<void> {
  const lab = report.lab && report.issuedOn ? checkLab(report.lab, report.issuedOn) : null
  const twins = await checkTwins(tx, report)
  const fields: Problems = {
    ...missing(report),
    ...checkDays(report, tradeDay(now)),
    ...(lab ? { labId: lab } : {}),
    ...twins.problems,
    ...(await checkResults(tx, report)),
  }
  // A spot check speaks of goods that were sold, however late it is assessed.
  if (!Object.keys(fields).length && !report.isSpotCheck && (await validUntil(tx, report)) < tradeDay(now))
    fields.issuedOn = 'reportRunOut'
  if (Object.keys(fields).length) throw new DomainError('invalid', { fields, params: twins.params })
}
