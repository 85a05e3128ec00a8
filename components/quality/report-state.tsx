import { Tag, type TagTone } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReportRow } from '@/lib/quality/report-queries'

type State = ReportRow['status']
const tones: Record<State, TagTone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  NEEDS_CHANGES: 'warning',
  ACCEPTED: 'good',
  REJECTED: 'problem',
  WITHDRAWN: 'problem',
}

/** The state of a report in a word; an accepted one that has run out says so. */
export function ReportTag({
  report: { status, validUntil },
  today,
  locale,
}: {
  report: { status: State; validUntil: Date | null }
  today: Date
  locale: Locale
}) {
  const t = translator(locale, 'reports')
  const hasLapsed = status === 'ACCEPTED' && validUntil !== null && validUntil < today
  return (
    <Tag tone={hasLapsed ? 'warning' : tones[status]}>{hasLapsed ? t('lapsed') : t(`states.${status}`)}</Tag>
  )
}
