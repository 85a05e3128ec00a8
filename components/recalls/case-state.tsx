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

export function CaseBadgesTag({ badges, locale }: { badges: keyof typeof badgeTones; locale: Locale }) {
  return <Tag tone={badgeTones[badges]}>{translator(locale, 'cases')(`badges.${badges}`)}</Tag>
}
