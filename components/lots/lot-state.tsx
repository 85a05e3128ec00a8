import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { LotState } from '@/lib/quality/lot-rules'

const tones = { OPEN: 'good', STOPPED: 'problem', SENT: 'plain' } as const

export function LotStateTag({ state, locale }: { state: LotState; locale: Locale }) {
  return <Tag tone={tones[state]}>{translator(locale, 'lots')(`states.${state}`)}</Tag>
}
