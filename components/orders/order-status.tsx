import { Tag, type TagTone } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OrderStatus, SubOrderStatus } from '@/lib/orders/rules'

const orderTones: Record<OrderStatus, TagTone> = {
  AWAITING_PAYMENT: 'warning',
  PAID: 'good',
  CANCELLED: 'plain',
  EXPIRED: 'plain',
}
const subOrderTones: Record<SubOrderStatus, TagTone> = {
  AWAITING_PAYMENT: 'warning',
  TO_SHIP: 'info',
  PARTLY_SHIPPED: 'info',
  SHIPPED: 'info',
  COMPLETED: 'good',
  CANCELLED: 'plain',
}

export function OrderStatusTag({ status, locale }: { status: OrderStatus; locale: Locale }) {
  return <Tag tone={orderTones[status]}>{translator(locale, 'orders')(`status.${status}`)}</Tag>
}

export function SubOrderStatusTag({ status, locale }: { status: SubOrderStatus; locale: Locale }) {
  return <Tag tone={subOrderTones[status]}>{translator(locale, 'orders')(`part.${status}`)}</Tag>
}
