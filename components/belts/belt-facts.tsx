import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { BeltDetail } from '@/lib/belts/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

/** What is known about a belt, each fact with its source; what nobody could confirm says so, and where sources disagree a note does. */
export function BeltFacts({ belt, locale }: { belt: BeltDetail; locale: Locale }) {
  const t = translator(locale, 'belts')
  const note = pick(belt, 'note', locale)
  return (
    <>
      <ul className="border-line border-t">
        {belt.facts.map((fact) => (
          <li key={fact.id} className="border-line border-b py-3">
            <p>{pick(fact, 'text', locale)}</p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
              <span className="wrap-anywhere">
                {t('source', { source: fact.source })}
                {fact.year && !fact.source.includes(fact.year) && ` (${fact.year})`}
              </span>
              {!fact.verified && <Tag tone="warning">{t('unverified')}</Tag>}
            </p>
          </li>
        ))}
      </ul>
      {note && <Notice title={t('disagree')}>{note}</Notice>}
    </>
  )
}
