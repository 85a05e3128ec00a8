import { type Column, DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { formatValue } from '@/lib/catalog/proof-rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type Preview, previewResult } from '@/lib/quality/report-preview-rules'
import type { ReportDetail } from '@/lib/quality/report-queries'

type Row = ReportDetail['results'][number] & { preview: Preview }

function limitOf({ item, limitId, preview }: Row, locale: Locale): string {
  const chosen = item.limits.find(({ id }) => id === limitId)
  if (!preview.limit) return '—'
  const sign = item.direction === 'MIN' ? '≥' : '≤'
  return [`${sign} ${formatValue(preview.limit, item.unit, locale)}`, chosen && pick(chosen, 'class', locale)]
    .filter(Boolean)
    .join(' · ')
}

function Verdict({ row: { preview, item }, locale }: { row: Row; locale: Locale }) {
  const t = translator(locale, 'reports')
  if (preview.passes === null) return <Tag tone="warning">{t('unjudged')}</Tag>
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Tag tone={preview.passes ? 'good' : 'problem'}>{preview.passes ? t('passes') : t('fails')}</Tag>
      {preview.headroom && <span className="tabular font-semibold">{preview.headroom}×</span>}
      {(item.edition.supersededOn || item.edition.supersededById) && (
        <Tag tone="warning">{t('superseded')}</Tag>
      )}
      {!preview.inScope && <Tag tone="warning">{t('outOfScope')}</Tag>}
    </span>
  )
}

/** Every result set against its limit, as it is judged. */
export function ResultTable({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  const rows = report.results.map((result) => ({
    ...result,
    preview: previewResult(result, report.lab, report.issuedOn),
  }))
  const columns: Column<Row>[] = [
    {
      key: 'item',
      label: t('item'),
      cell: ({ item, sample, method }) => (
        <>
          <span className="font-medium">{pick(item, 'name', locale)}</span>
          <span className="block text-muted">
            {[item.edition.code, method, sample].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'value',
      label: t('rows.value'),
      end: true,
      cell: ({ notDetected, measured, reportingLimit, unit }) =>
        notDetected
          ? t('notDetected', { limit: formatValue(reportingLimit?.toFixed() ?? '', unit, locale) })
          : formatValue(measured?.toFixed() ?? '', unit, locale),
    },
    { key: 'limit', label: t('limit'), end: true, cell: (row) => limitOf(row, locale) },
    { key: 'verdict', label: t('verdict'), cell: (row) => <Verdict row={row} locale={locale} /> },
  ]
  if (!rows.length) return <p className="text-muted text-sm">{t('noResults')}</p>
  return <DataTable caption={t('resultsTitle')} columns={columns} rows={rows} />
}
