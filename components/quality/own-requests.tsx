import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, isRowId, type Query, readText } from '@/lib/list-query'
import { requestReportAction } from '@/lib/quality/report-actions'
import {
  type AskableReport,
  findAskableReport,
  listOwnRequests,
  type OwnRequest,
} from '@/lib/quality/report-queries'

function State({ request: { status, report }, locale }: { request: OwnRequest; locale: Locale }) {
  const t = translator(locale, 'reports')
  const factory = pick(report.factory, 'name', locale)
  if (report.status !== 'ACCEPTED') return <p className="text-muted">{t('own.gone')}</p>
  if (status === 'OPEN') return <p>{t('own.open', { factory })}</p>
  if (status === 'DECLINED') return <p>{t('own.declined', { factory })}</p>
  return (
    <p>
      {t('own.granted', { factory })}{' '}
      {report.fileId && (
        <a
          href={`/api/evidence/${report.fileId}`}
          download
          aria-label={`${t('own.read')}: ${report.number}`}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {t('own.read')}
        </a>
      )}
    </p>
  )
}

function AskForm({ report, locale }: { report: AskableReport; locale: Locale }) {
  const t = translator(locale, 'reports')
  const named = { number: report.number, factory: pick(report.factory, 'name', locale) }
  return (
    <ActionForm
      action={requestReportAction}
      locale={locale}
      label={t('own.ask', named)}
      className="mb-8 max-w-xl"
    >
      <h2 className="text-lg">{t('own.ask', named)}</h2>
      <p className="text-muted">{t('own.askNote')}</p>
      <input type="hidden" name="reportId" value={report.id} />
      <TextArea
        name="reason"
        label={t('own.reason')}
        optionalLabel={translator(locale, 'states')('optional')}
        rows={3}
        maxLength={500}
      />
      <SubmitButton>{t('own.send')}</SubmitButton>
    </ActionForm>
  )
}

/** What a person asked to read, and what became of it; led here from a report (`?report=`), the form that asks for it. */
export async function OwnRequests({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const wanted = readText(await query, 'report')
  const path = hrefWith(`/${locale}/account/report-requests`, { report: isRowId(wanted) ? wanted : null })
  const viewer = await requirePageViewer(locale, 'report:ask', path)
  const [askable, requests] = await Promise.all([
    isRowId(wanted) ? findAskableReport(wanted, viewer.userId) : null,
    listOwnRequests(viewer.userId),
  ])
  return (
    <>
      {askable && <AskForm report={askable} locale={locale} />}
      <RequestList requests={requests} isAsking={askable !== null} locale={locale} />
    </>
  )
}

function RequestList({
  requests,
  isAsking,
  locale,
}: {
  requests: OwnRequest[]
  isAsking: boolean
  locale: Locale
}) {
  const t = translator(locale, 'reports')
  if (!requests.length) return isAsking ? null : <EmptyState title={t('own.none')} />
  return (
    <ul>
      {requests.map((request) => (
        <li key={request.id} className="wrap-anywhere border-line border-t py-4">
          <h2 className="font-medium text-base">{request.report.number}</h2>
          <ul className="text-sm">
            {request.report.products.map(({ product }) => (
              <li key={product.slug}>
                {product.status === 'LISTED' ? (
                  <Link
                    href={`/${locale}/products/${product.slug}`}
                    className="inline-flex min-h-9 items-center text-steel underline"
                  >
                    {pick(product, 'title', locale)}
                  </Link>
                ) : (
                  pick(product, 'title', locale)
                )}
              </li>
            ))}
          </ul>
          <State request={request} locale={locale} />
          <p className="text-muted text-sm">{t('own.askedOn', { day: formatDate(request.at, locale) })}</p>
        </li>
      ))}
    </ul>
  )
}
