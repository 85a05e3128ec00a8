import { Tag, type TagTone } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SubOrderStatus } from '@/lib/orders/rules'

const tones: Record<SubOrderStatus, TagTone> = {
  AWAITING_PAYMENT: 'plain',
  TO_SHIP: 'warning',
  PARTLY_SHIPPED: 'warning',
  SHIPPED: 'info',
  COMPLETED: 'good',
  CANCELLED: 'plain',
}

/** The state of a part in the words of those who pack it. */
export function PartStateTag({ status, locale }: { status: SubOrderStatus; locale: Locale }) {
  return <Tag tone={tones[status]}>{translator(locale, 'seller')(`states.${status}`)}</Tag>
}
