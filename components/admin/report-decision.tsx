import { ReasonForm } from '@/components/quality/reason-form'
import { ActionForm } from '@/components/ui/action-form'
import { Field, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import {
  acceptReportAction,
  rejectReportAction,
  returnReportAction,
  revokeReportAction,
} from '@/lib/quality/report-admin-actions'
import type { ReportDetail } from '@/lib/quality/report-queries'
import { ReportProblems } from './report-problems'

const noted = ['number', 'labId', 'client', 'file', 'dates', 'sample', 'products', 'lots', 'results'] as const

function Versioned({ report }: { report: ReportDetail }) {
  return (
    <>
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="version" value={report.updatedAt.toISOString()} />
    </>
  )
}

function ReturnForm({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  return (
    <details className="max-w-xl">
      <summary className="inline-flex min-h-11 items-center text-steel underline">{t('return')}</summary>
      <p className="text-muted text-sm">{t('returnHint')}</p>
      <ActionForm action={returnReportAction} locale={locale} label={t('return')}>
        <Versioned report={report} />
        {noted.map((field) => (
          <Field key={field} name={`notes.${field}`} label={t(`noted.${field}`)} maxLength={500} />
        ))}
        {report.results.map(({ id, position, item }) => (
          <Field
            key={id}
            name={`notes.results.${position}.value`}
            label={`${pick(item, 'name', locale)} · ${item.edition.code}`}
            maxLength={500}
          />
        ))}
        <TextArea name="reason" label={t('returnReason')} rows={3} maxLength={1000} />
        <SubmitButton tone="plain">{t('return')}</SubmitButton>
      </ActionForm>
    </details>
  )
}

/** What an assessor can decide of a report as it stands. */
export function ReportDecision({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  const fields = { reportId: report.id, version: report.updatedAt.toISOString() }
  const reason = { fields, reasonLabel: t('reason'), hint: t('reasonHint'), locale }
  return (
    <div className="space-y-2">
      {report.status === 'SUBMITTED' && (
        <>
          <ActionForm action={acceptReportAction} locale={locale} label={t('accept')}>
            <Versioned report={report} />
            <ReportProblems />
            <SubmitButton>{t('accept')}</SubmitButton>
          </ActionForm>
          <ReturnForm report={report} locale={locale} />
        </>
      )}
      {(report.status === 'SUBMITTED' || report.status === 'NEEDS_CHANGES') && (
        <ReasonForm action={rejectReportAction} title={t('reject')} {...reason} />
      )}
      {report.status === 'ACCEPTED' && (
        <ReasonForm action={revokeReportAction} title={t('revoke')} {...reason} />
      )}
    </div>
  )
}
