import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ProofAward } from '@/lib/quality/proof-queries'

/** A badge that lapses as a day begins holds for the last time on the day before. */
const lastMoment = (until: string) => new Date(new Date(until).getTime() - 1)

/** The badges held now, each with what it promises, until when, and the page on which anybody can verify it. */
export function ProofAwards({ awards, locale }: { awards: ProofAward[]; locale: Locale }) {
  const t = translator(locale, 'proof')
  if (!awards.length) return null
  return (
    <ul aria-label={t('badges')} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {awards.map((award) => (
        <li key={award.id} className="flex flex-col rounded-md border border-line bg-surface px-3 pt-3 pb-1">
          <p className="font-semibold">{pick(award, 'name', locale)}</p>
          <p className="mt-1 text-muted text-sm">{pick(award, 'text', locale)}</p>
          <p className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
            <span className="tabular text-muted">
              {award.until
                ? t('until', { date: formatDate(lastMoment(award.until), locale) })
                : t('since', { date: formatDate(new Date(award.from), locale) })}
            </span>
            <Link
              href={`/${locale}/verify/${award.id}`}
              className="inline-flex min-h-9 items-center text-steel hover:underline"
              aria-label={t('verifyNamed', { badge: pick(award, 'name', locale) })}
            >
              {t('verify')}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What was given and ended before, newest first: nothing is struck from the record. */
export function AwardHistory({ awards, locale }: { awards: ProofAward[]; locale: Locale }) {
  const t = translator(locale, 'proof')
  const ended = awards.filter((award) => award.endedAt)
  if (!ended.length) return null
  return (
    <details className="mt-6 text-sm">
      <summary className="inline-flex min-h-11 items-center text-steel hover:underline">
        {t('history', { count: ended.length })}
      </summary>
      <ul>
        {ended.map((award) => (
          <li key={award.id} className="flex flex-wrap gap-x-4 border-line border-t py-2">
            <Link href={`/${locale}/verify/${award.id}`} className="font-medium hover:underline">
              {pick(award, 'name', locale)}
            </Link>
            <span className="tabular text-muted">
              {formatDate(new Date(award.from), locale)} –{' '}
              {formatDate(lastMoment(award.endedAt ?? award.from), locale)}
            </span>
            <span>{award.end && t(`ends.${award.end}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
