import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ReasonForm } from '@/components/quality/reason-form'
import { ReportFacts } from '@/components/quality/report-facts'
import { ReportForm } from '@/components/quality/report-form'
import { ReportTag } from '@/components/quality/report-state'
import { ResultTable } from '@/components/quality/result-table'
import { EvidenceLink, UploadPanel } from '@/components/quality/upload-panel'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { tradeDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query } from '@/lib/list-query'
import { withdrawReportAction } from '@/lib/quality/report-actions'
import { findReportToAssess, listReportChoices, type ReportDetail } from '@/lib/quality/report-queries'
import { AdminFrame } from './admin-frame'
import { ReportDecision } from './report-decision'

type Props = { report: ReportDetail; locale: Locale }

async function SpotCheck({ report, query, locale }: Props & { query: Query }) {
  const t = translator(locale, 'reports')
  const choices = await listReportChoices(report.factoryId)
  const fields = { reportId: report.id, version: report.updatedAt.toISOString() }
  return (
    <>
      <Panel id="pdf" title={t('pdf')} note={t('pdfNote')}>
        <UploadPanel file={report.file} hidden={{ reportId: report.id }} query={query} locale={locale} />
      </Panel>
      <ReportForm report={report} choices={choices} locale={locale} />
      <div className="mt-8">
        <ReasonForm
          action={withdrawReportAction}
          fields={fields}
          title={t('withdraw')}
          reasonLabel={t('reason')}
          locale={locale}
        />
      </div>
    </>
  )
}

/** The PDF beside what was typed from it; on a small screen a way to open it. */
function Pdf({ report, locale }: Props) {
  const t = translator(locale, 'reports')
  if (!report.file) return <Notice tone="warning">{t('noFile')}</Notice>
  return (
    <div className="lg:sticky lg:top-4 lg:self-start">
      <EvidenceLink file={report.file} locale={locale} />
      <p className="tabular wrap-anywhere text-muted text-xs">SHA-256 {report.file.sha256}</p>
      <iframe
        src={`/api/evidence/${report.file.id}/view`}
        title={t('pdfOf', { number: report.number })}
        loading="lazy"
        referrerPolicy="no-referrer"
        className="mt-2 hidden h-[80vh] w-full rounded-md border border-line bg-surface lg:block"
      />
    </div>
  )
}

function Review({ report, isStaff, locale }: Props & { isStaff: boolean }) {
  const t = translator(locale, 'reports')
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      <Pdf report={report} locale={locale} />
      <div className="min-w-0">
        <Panel id="decision" title={t('decision')}>
          {isStaff ? (
            <Notice tone="warning">{translator(locale, 'errors')('ownFactory')}</Notice>
          ) : (
            <ReportDecision report={report} locale={locale} />
          )}
        </Panel>
        <Panel
          id="results"
          title={t('resultsTitle')}
          {...(report.status === 'SUBMITTED' ? { note: t('previewNote') } : {})}
        >
          <ResultTable report={report} locale={locale} />
        </Panel>
        <Panel id="paper" title={t('paper')}>
          <ReportFacts report={report} locale={locale} />
        </Panel>
      </div>
    </div>
  )
}

/** One report before an assessor: its PDF, its values set against their limits, and what is decided of it. */
export async function ReportAssessment({
  locale,
  id,
  query,
}: {
  locale: Locale
  id: string
  query: Promise<Query>
}) {
  const viewer = await requirePageViewer(locale, 'admin:reports', `/${locale}/admin/reports/${id}`)
  const report = isRowId(id) ? await findReportToAssess(viewer, id) : null
  if (!report) notFound()
  const t = translator(locale, 'reports')
  const isOpen = report.status === 'DRAFT' || report.status === 'NEEDS_CHANGES'
  const isStaff = viewer.memberships.some(({ factoryId }) => factoryId === report.factoryId)
  return (
    <AdminFrame locale={locale} current="reports" title={report.number || t('untitled')}>
      <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ReportTag report={report} today={tradeDay(new Date())} locale={locale} />
        {report.isSpotCheck && <Tag tone="info">{t('spotCheck')}</Tag>}
        <span>{pick(report.factory, 'name', locale)}</span>
        <Link
          href={`/${locale}/admin/audit?id=${report.id}`}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {translator(locale, 'admin')('seeAudit')}
        </Link>
      </p>
      {report.decisionNote && (
        <Notice tone="warning" title={t(report.status === 'WITHDRAWN' ? 'whyWithdrawn' : 'assessorSays')}>
          <span className="whitespace-pre-line">{report.decisionNote}</span>
        </Notice>
      )}
      {report.isSpotCheck && isOpen && !isStaff ? (
        <SpotCheck report={report} query={await query} locale={locale} />
      ) : (
        <Review report={report} isStaff={isStaff} locale={locale} />
      )}
    </AdminFrame>
  )
}
