import Link from 'next/link'
import { PartStateTag } from '@/components/seller/part-state'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type AffectedLine, countAffected, listAffectedLines } from '@/lib/recalls/affected-queries'

const shown = 200
type Row = AffectedLine & { id: string }

type Desk = 'admin' | 'seller'

const buyerColumn = (locale: Locale): Column<Row> => ({
  key: 'buyer',
  label: translator(locale, 'cases')('buyer'),
  cell: ({ buyerName, buyerEmail }) => (
    <>
      {buyerName}
      <span className="block text-muted">{buyerEmail}</span>
    </>
  ),
})

function columnsOf(desk: Desk, locale: Locale): Column<Row>[] {
  const t = translator(locale, 'cases')
  return [
    {
      key: 'order',
      label: t('order'),
      cell: (row) => (
        <>
          <Link
            href={`/${locale}/${desk}/orders/${desk === 'admin' ? row.orderId : row.subOrderId}`}
            prefetch={false}
            className="tabular underline"
            {...(desk === 'admin' ? { 'aria-label': `${t('refund')}: ${row.subOrderNumber}` } : {})}
          >
            {row.subOrderNumber}
          </Link>{' '}
          <PartStateTag status={row.subOrderStatus} locale={locale} />
        </>
      ),
    },
    ...(desk === 'admin' ? [buyerColumn(locale)] : []),
    {
      key: 'goods',
      label: t('goods'),
      cell: (row) => [pick(row, 'title', locale), pick(row, 'options', locale)].filter(Boolean).join(' · '),
    },
    { key: 'lot', label: t('lot'), cell: ({ lots }) => <span className="tabular">{lots}</span> },
    { key: 'pieces', label: t('pieces'), end: true, cell: ({ pieces }) => pieces },
    { key: 'sent', label: t('sentOn'), cell: ({ shippedAt }) => formatDate(shippedAt, locale) },
    {
      key: 'answer',
      label: t('answer'),
      cell: ({ noticedAt, answer, refundedQuantity }) => (
        <span className="flex flex-wrap gap-1">
          {answer ? (
            <Tag tone={answer === 'RETURN' ? 'warning' : 'plain'}>{t(`answers.${answer}`)}</Tag>
          ) : (
            <span className="text-muted">{noticedAt ? t('noAnswer') : t('notTold')}</span>
          )}
          {refundedQuantity > 0 && <Tag tone="good">{t('refunded', { count: refundedQuantity })}</Tag>}
        </span>
      ),
    },
  ]
}

/**
 * Every bought line that got pieces of the case's lots, with the way to its order; for admins also to its refund and to the file of all of them.
 * A factory is shown what it sent, not who the buyers are.
 */
export async function AffectedLines({
  caseId,
  desk,
  locale,
}: {
  caseId: string
  desk: Desk
  locale: Locale
}) {
  const t = translator(locale, 'cases')
  const [lines, counts] = await Promise.all([listAffectedLines(caseId, shown), countAffected(caseId)])
  return (
    <>
      <p className="my-2">{t('affectedNote', counts)}</p>
      {counts.lines > 0 && (
        <>
          {desk === 'admin' && (
            <a
              href={`/api/cases/${caseId}/lines.csv?locale=${locale}`}
              className="mb-2 inline-flex min-h-11 items-center text-steel underline"
            >
              {t('download')}
            </a>
          )}
          {counts.lines > shown && (
            <p className="mb-2 text-muted text-sm">
              {t(desk === 'admin' ? 'shownOf' : 'shownFirst', { shown, count: counts.lines })}
            </p>
          )}
          <DataTable
            caption={t('affected')}
            columns={columnsOf(desk, locale)}
            rows={lines.map((line) => ({ ...line, id: line.orderLineId }))}
          />
        </>
      )}
    </>
  )
}
