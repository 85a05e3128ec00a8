import { audit } from '@/lib/audit'
import { csvFile } from '@/lib/csv'
import { formatDateTime } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { Viewer } from '@/lib/permissions'
import { listAffectedLines } from './affected-queries'

const columns = [
  'case',
  'order',
  'part',
  'product',
  'variant',
  'sku',
  'lots',
  'pieces',
  'sent',
  'buyer',
  'email',
  'phone',
  'noticed',
  'answer',
  'answered',
  'refunded',
  'returned',
] as const

/** Every line of a case as a CSV file, for whoever calls the buyers. It names people, so that it was taken is audited. Throws `notFound`. */
export async function writeCsv({
  viewer,
  caseId,
  locale,
  now,
}: {
  viewer: Viewer | null
  caseId: string
  locale: Locale
  now: Date
}): Promise<{ name: string; text: string }> {
  assertUserCan(viewer, 'admin:cases')
  const found = await db.qualityCase.findUnique({
    where: { id: caseId },
    select: { number: true, factoryId: true },
  })
  if (!found) throw new DomainError('notFound')
  const t = translator(locale, 'cases')
  const lines = await listAffectedLines(caseId)
  const when = (date: Date | null) => (date ? formatDateTime(date, locale) : '')
  const rows = lines.map((line) => [
    found.number,
    line.orderNumber,
    line.subOrderNumber,
    pick(line, 'title', locale),
    pick(line, 'options', locale),
    line.sku,
    line.lots,
    line.pieces,
    when(line.shippedAt),
    line.buyerName,
    line.buyerEmail,
    line.phone,
    when(line.noticedAt),
    line.answer ? t(`answers.${line.answer}`) : '',
    when(line.answeredAt),
    line.refundedQuantity,
    line.returnedQuantity,
  ])
  await db.$transaction((tx) =>
    audit(tx, {
      viewer,
      now,
      action: 'case.export',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId: found.factoryId,
      after: { lines: lines.length },
    }),
  )
  return {
    name: `${found.number}.csv`,
    text: csvFile([columns.map((column) => t(`csv.${column}`)), ...rows]),
  }
}
