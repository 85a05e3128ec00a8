import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { VerifiedAward } from '@/lib/quality/verify-queries'

/** Every award of this badge to this product or factory: given, ended, and why. */
export function AwardTimeline({ award, locale }: { award: VerifiedAward; locale: Locale }) {
  const t = translator(locale, 'verify')
  return (
    <section aria-labelledby="history" className="mt-8">
      <h2 id="history" className="border-line border-b pb-2 text-lg">
        {t('history')}
      </h2>
      <p className="mt-2 text-muted text-sm">{t('historyNote')}</p>
      <ol className="text-sm">
        {award.history.map((one) => {
          const end = one.endedAt ?? one.until
          // What ends as a day begins held for the last time on the day before.
          const span = [one.from, end && new Date(end.getTime() - 1)]
            .map((date) => (date ? formatDate(date, locale) : ''))
            .join(' – ')
          return (
            <li key={one.id} className="flex flex-wrap gap-x-4 border-line border-b py-2">
              {one.id === award.id ? (
                <span className="tabular font-medium">
                  {span} ({t('thisOne')})
                </span>
              ) : (
                <Link
                  href={`/${locale}/verify/${one.id}`}
                  prefetch={false}
                  className="tabular text-steel underline"
                >
                  {span}
                </Link>
              )}
              {one.end && <span className="text-muted">{t(`ends.${one.end}`)}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
