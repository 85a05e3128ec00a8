import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProofReport } from '@/lib/quality/proof-rows'

/** The PDF itself, as far as the factory hands it out. */
export function ReportAccess({ report, locale }: { report: ProofReport; locale: Locale }) {
  const t = translator(locale, 'proof')
  if (report.openness === 'PUBLIC' && report.fileId)
    return (
      <p className="mt-2 text-sm">
        <a
          href={`/api/evidence/${report.fileId}`}
          className="inline-flex min-h-11 items-center text-steel hover:underline"
        >
          {t('download')}
        </a>
      </p>
    )
  return <p className="mt-3 text-muted text-sm">{t('closed')}</p>
}
