import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { PublicBadge } from '@/lib/quality/badge-queries'
import { badgeSentences } from './badge-words'

function BadgePromise({
  badge,
  itemNames,
  locale,
}: {
  badge: PublicBadge
  itemNames: Map<string, string>
  locale: Locale
}) {
  const t = translator(locale, 'badges')
  const since = formatDate(new Date(badge.publishedAt), locale)
  return (
    <li id={badge.key} className="border-line border-b py-5 last:border-b-0">
      <h3 className="inline-block rounded-md border border-ink px-2 py-0.5 font-semibold">
        {pick(badge, 'name', locale)}
      </h3>
      <p className="mt-3 max-w-prose">{pick(badge, 'text', locale)}</p>
      <p className="mt-2 max-w-prose text-muted text-sm">
        {t('rule')}:{' '}
        {badgeSentences(badge.definition, badge.subject, locale, itemNames).join(locale === 'zh' ? '' : ' ')}
      </p>
      <p className="tabular mt-1 text-muted text-sm">{t('since', { version: badge.version, date: since })}</p>
    </li>
  )
}

/** What each badge in force promises, those of products first. */
export function BadgePromises({
  badges,
  itemNames,
  locale,
}: {
  badges: PublicBadge[]
  itemNames: Map<string, string>
  locale: Locale
}) {
  const t = translator(locale, 'badges')
  if (!badges.length) return <EmptyState title={t('none')} />
  return (['PRODUCT', 'FACTORY'] as const).map((subject) => {
    const some = badges.filter((badge) => badge.subject === subject)
    return some.length ? (
      <Section key={subject} title={subject === 'PRODUCT' ? t('ofProducts') : t('ofFactories')}>
        <ul>
          {some.map((badge) => (
            <BadgePromise key={badge.key} badge={badge} itemNames={itemNames} locale={locale} />
          ))}
        </ul>
      </Section>
    ) : null
  })
}
