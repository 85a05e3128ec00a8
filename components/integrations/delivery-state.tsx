import { Tag, type TagTone } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { DeliveryRow } from '@/lib/notifications/webhook-queries'

type Attempt = DeliveryRow['attempts'][number]
const tones: Record<DeliveryRow['status'], TagTone> = {
  WAITING: 'info',
  DELIVERED: 'good',
  FAILED: 'problem',
}

/** Where a delivery stands. */
export function DeliveryState({ status, locale }: { status: DeliveryRow['status']; locale: Locale }) {
  return <Tag tone={tones[status]}>{translator(locale, 'integrations')(`deliveryStates.${status}`)}</Tag>
}

/** What came of one attempt in a few words: the status, or why there was none. */
export function attemptWords({ httpStatus, failure }: Attempt, locale: Locale): string {
  const t = translator(locale, 'integrations')
  if (httpStatus !== null) return `HTTP ${httpStatus}`
  return failure ? t(`failures.${failure as 'timeout'}`) : t('unknownEnd')
}
