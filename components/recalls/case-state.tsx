import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const badgeTones = { KEPT: 'plain', SUSPENDED: 'warning', WITHDRAWN: 'problem' } as const

export function CaseStateTag({ status, locale }: { status: 'OPEN' | 'CLOSED'; locale: Locale }) {
  return (
    <Tag tone={status === 'OPEN' ? 'warning' : 'plain'}>
      {translator(locale, 'cases')(`states.${status}`)}
    </Tag>
  )
}

type Badges = { status: 'OPEN' | 'CLOSED'; badges: keyof typeof badgeTones }

/** What a case does to the badges of its product, or did. */
export function caseBadgeWords({ status, badges }: Badges, locale: Locale): string {
  const t = translator(locale, 'cases')
  return status === 'CLOSED' && badges === 'KEPT' ? t('badgesBack') : t(`badges.${badges}`)
}

export function CaseBadgesTag({ found, locale }: { found: Badges; locale: Locale }) {
  return <Tag tone={badgeTones[found.badges]}>{caseBadgeWords(found, locale)}</Tag>
}
