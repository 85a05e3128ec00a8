import { notFound } from 'next/navigation'
import { ReasonForm } from '@/components/quality/reason-form'
import { ReportFacts } from '@/components/quality/report-facts'
import { ReportForm } from '@/components/quality/report-form'
import { FieldNote } from '@/components/quality/report-notes'
import { ReportTag } from '@/components/quality/report-state'
import { ResultTable } from '@/components/quality/result-table'
import { EvidenceLink, UploadPanel } from '@/components/quality/upload-panel'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { tradeDay } from '@/lib/dates'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query } from '@/lib/list-query'
import { withdrawReportAction } from '@/lib/quality/report-actions'
import { findSellerReport, listReportChoices, type ReportDetail } from '@/lib/quality/report-queries'
import { ReportOpenness } from './report-openness'
import { ReportRequests } from './report-requests'
import { SellerFrame } from './seller-frame'

async function Writing({ report, query, locale }: { report: ReportDetail; query: Query; locale: Locale }) {
  const t = translator(locale, 'reports')
  const choices = await listReportChoices(report.factoryId)
  return (
    <>
      <Panel id="pdf" title={t('pdf')} note={t('pdfNote')}>
        <FieldNote report={report} field="file" locale={locale} />
        <UploadPanel file={report.file} hidden={{ reportId: report.id }} query={query} locale={locale} />
      </Panel>
      <ReportForm report={report} choices={choices} locale={locale} />
    </>
  )
}

function Reading({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  return (
    <>
      <Panel id="paper" title={t('paper')}>
        {report.file && <EvidenceLink file={report.file} locale={locale} />}
        <ReportFacts report={report} locale={locale} />
        {report.status === 'ACCEPTED' && !report.isSpotCheck && (
          <ReportOpenness report={report} locale={locale} />
        )}
      </Panel>
      <Panel id="results" title={t('resultsTitle')}>
        <ResultTable report={report} locale={locale} />
      </Panel>
      {report.status === 'ACCEPTED' && report.openness === 'ON_REQUEST' && !report.isSpotCheck && (
        <Panel id="requests" title={t('requests')} note={t('requestsNote')}>
          <ReportRequests report={report} locale={locale} />
        </Panel>
      )}
    </>
  )
}

/** One report of a factory: to be written while it is a draft or was sent back, to be read afterwards. */
export async function ReportEditor({
  locale,
  reportId: id,
  query,
}: {
  locale: Locale
  reportId: string
  query: Promise<Query>
}) {
  const desk = await openDesk(locale, 'report:edit', `/reports/${id}`, {})
  const report = isRowId(id) ? await findSellerReport(id, desk.factoryIds) : null
  if (!report) notFound()
  const t = translator(locale, 'reports')
  const isOpen = (report.status === 'DRAFT' || report.status === 'NEEDS_CHANGES') && !report.isSpotCheck
  const isEnded = report.status === 'REJECTED' || report.status === 'WITHDRAWN'
  const versioned = { reportId: report.id, version: report.updatedAt.toISOString() }
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === report.factoryId) }}
      current="reports"
      title={report.number || t('untitled')}
    >
      <p className="mb-4 flex flex-wrap items-center gap-2">
        <ReportTag report={report} today={tradeDay(desk.now)} locale={locale} />
        {report.isSpotCheck && <Tag tone="info">{t('spotCheck')}</Tag>}
      </p>
      <p className="mb-4 max-w-3xl text-muted">{t(`stateNotes.${report.status}`)}</p>
      {report.decisionNote && (
        <Notice
          tone={isEnded ? 'problem' : 'warning'}
          title={t(report.status === 'WITHDRAWN' ? 'whyWithdrawn' : 'assessorSays')}
        >
          <span className="whitespace-pre-line">{report.decisionNote}</span>
        </Notice>
      )}
      {isOpen ? (
        <Writing report={report} query={await query} locale={locale} />
      ) : (
        <Reading report={report} locale={locale} />
      )}
      {!isEnded && !report.isSpotCheck && (
        <div className="mt-8">
          <ReasonForm
            action={withdrawReportAction}
            fields={versioned}
            title={t('withdraw')}
            hint={t('withdrawHint')}
            reasonLabel={t('reason')}
            locale={locale}
          />
        </div>
      )}
    </SellerFrame>
  )
}
