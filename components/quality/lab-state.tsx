import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const tones = { ACTIVE: 'good', SUSPENDED: 'warning', CLOSED: 'problem' } as const

export function LabTag({ status, locale }: { status: keyof typeof tones; locale: Locale }) {
  return <Tag tone={tones[status]}>{translator(locale, 'labs')(`states.${status}`)}</Tag>
}

/** From when to when, in words; empty days are left open. */
export function period(from: Date | null, until: Date | null, locale: Locale): string {
  const t = translator(locale, 'labs')
  const day = (date: Date) => formatDate(date, locale)
  if (from && until) return t('validFromTo', { from: day(from), until: day(until) })
  return from ? t('validFrom', { from: day(from) }) : '—'
}
