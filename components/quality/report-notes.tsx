import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReportDetail } from '@/lib/quality/report-queries'

/** What an assessor wants changed at one field, beside it. */
export function FieldNote({
  report,
  field,
  locale,
}: {
  report: ReportDetail
  field: string
  locale: Locale
}) {
  const open = report.notes.filter((note) => note.field === field && !note.resolvedAt)
  return open.map(({ id, text }) => (
    <p
      key={id}
      className="wrap-anywhere my-1 whitespace-pre-line rounded-md border-amber border-l-4 bg-surface px-3 py-2 text-sm"
    >
      <span className="font-medium">{translator(locale, 'reports')('rows.note')}:</span> {text}
    </p>
  ))
}
