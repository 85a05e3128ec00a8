import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProofReport } from '@/lib/quality/proof-rows'

const linkClass = 'inline-flex min-h-11 items-center text-steel hover:underline'

/** The PDF itself, as far as the factory hands it out: to everybody, on request (asked for in the account), or not at all. */
export function ReportAccess({ report, locale }: { report: ProofReport; locale: Locale }) {
  const t = translator(locale, 'proof')
  if (report.openness === 'CLOSED') return <p className="mt-3 text-muted text-sm">{t('closed')}</p>
  return (
    <p className="mt-2 text-sm">
      {report.openness === 'PUBLIC' ? (
        <a href={`/api/evidence/${report.fileId}`} className={linkClass}>
          {t('download')}
        </a>
      ) : (
        <Link
          href={`/${locale}/account/report-requests?report=${report.id}`}
          prefetch={false}
          rel="nofollow"
          className={linkClass}
        >
          {t('ask')}
        </Link>
      )}
    </p>
  )
}
