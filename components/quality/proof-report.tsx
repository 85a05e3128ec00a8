import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ProofReport } from '@/lib/quality/proof-rows'
import { ProofResultRow } from './proof-result'
import { ReportAccess } from './report-access'

/** One report as the public sees it: by whom, on what, when, and every value in it. */
export function ProofReportView({ report, locale }: { report: ProofReport; locale: Locale }) {
  const t = translator(locale, 'proof')
  const day = (date: string) => formatDate(new Date(date), locale)
  const marks = report.lab.marks.join(' · ')
  const facts: [string, string][] = [
    [t('number'), report.number],
    [t('sampling'), t(report.isSpotCheck ? 'spotCheck' : `sampleKinds.${report.sampleKind}`)],
    ...(report.lots.length ? [[t('lots'), report.lots.join(', ')] as [string, string]] : []),
    [t('received'), day(report.receivedOn)],
    [t('issued'), day(report.issuedOn)],
    [t(report.isValid ? 'validUntil' : 'wasValidUntil'), day(report.validUntil)],
  ]
  return (
    <article aria-labelledby={`report-${report.id}`} className="mt-6">
      <h3 id={`report-${report.id}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={`/${locale}/labs/${report.lab.slug}`} className="text-steel hover:underline">
          {pick(report.lab, 'name', locale)}
        </Link>
        {marks && <Tag>{marks}</Tag>}
        {!report.isValid && <Tag tone="warning">{t(report.isWithdrawn ? 'withdrawn' : 'expired')}</Tag>}
      </h3>
      <dl className="mt-3 grid grid-cols-2 overflow-hidden rounded-md border border-line bg-surface sm:grid-cols-3 lg:grid-cols-6">
        {facts.map(([label, value]) => (
          <div key={label} className="-mr-px -mb-px border-line border-r border-b px-3 py-2">
            <dt className="text-muted text-xs">{label}</dt>
            <dd className="tabular wrap-anywhere text-sm">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-2">
        {report.results.map((result) => (
          <ProofResultRow key={result.id} result={result} locale={locale} />
        ))}
      </ul>
      <ReportAccess report={report} locale={locale} />
    </article>
  )
}

/** An earlier report, or one that no longer counts: a line that unfolds. */
export function FoldedReport({ report, locale }: { report: ProofReport; locale: Locale }) {
  const t = translator(locale, 'proof')
  return (
    <details className="border-line border-b">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-3 py-2 text-sm hover:bg-surface">
        <span className="text-steel">{t('earlier', { number: report.number })}</span>
        <span className="text-muted">
          {formatDate(new Date(report.issuedOn), locale)}
          {' · '}
          {t(report.isSpotCheck ? 'spotCheck' : `sampleKinds.${report.sampleKind}`)}
        </span>
        {report.results.some(({ passes }) => !passes) && <Tag tone="problem">{t('fails')}</Tag>}
        {!report.isValid && <Tag>{t('expired')}</Tag>}
      </summary>
      <ProofReportView report={report} locale={locale} />
    </details>
  )
}
