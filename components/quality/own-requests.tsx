import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listOwnRequests, type OwnRequest } from '@/lib/quality/report-queries'

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

/** What a person asked to read, and what became of it. */
export async function OwnRequests({ locale }: { locale: Locale }) {
  const viewer = await requirePageViewer(locale, 'report:ask', `/${locale}/account/report-requests`)
  const requests = await listOwnRequests(viewer.userId)
  const t = translator(locale, 'reports')
  if (!requests.length) return <EmptyState title={t('own.none')} />
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
