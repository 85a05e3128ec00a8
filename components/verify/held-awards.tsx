import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listHeldAwards } from '@/lib/quality/verify-queries'

/** The badges a product holds now, for its factory: each with its public page and the label for the box. */
export async function HeldAwards({
  productId,
  factoryId,
  now,
  locale,
}: {
  productId: string
  factoryId: string
  now: Date
  locale: Locale
}) {
  const t = translator(locale, 'verify')
  const awards = await listHeldAwards(productId, factoryId, now)
  if (!awards.length) return <p className="mt-2">{t('noBadges')}</p>
  return (
    <ul>
      {awards.map((award) => {
        const name = pick(award, 'name', locale)
        return (
          <li
            key={award.id}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b py-2"
          >
            <span className="min-w-48 font-medium">
              {name}
              {award.until && (
                <span className="tabular block font-normal text-muted text-sm">
                  {t('until', { date: formatDate(new Date(award.until.getTime() - 1), locale) })}
                </span>
              )}
            </span>
            <Link
              href={`/${locale}/verify/${award.id}`}
              prefetch={false}
              aria-label={`${t('open')}: ${name}`}
              className="inline-flex min-h-9 items-center text-steel underline"
            >
              {t('open')}
            </Link>
            <Link
              href={`/${locale}/verify/${award.id}/print`}
              prefetch={false}
              aria-label={`${t('labelFor')}: ${name}`}
              className="inline-flex min-h-9 items-center text-steel underline"
            >
              {t('labelFor')}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
