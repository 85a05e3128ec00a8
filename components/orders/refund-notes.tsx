import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import type { OrderDetailRow } from '@/lib/orders/queries'

/** What a buyer should know of money that is on its way back, or did not arrive. What came too late has a notice of its own. */
export function RefundNotes({ order, locale }: { order: OrderDetailRow; locale: Locale }) {
  const t = translator(locale, 'refunds')
  const own = order.refunds.filter(({ reason }) => reason !== 'PAID_LATE')
  const underWay = own.filter(({ status }) => status === 'INTENDED' || status === 'PENDING')
  const failed = own.filter(({ status, closedAt }) => status === 'FAILED' && !closedAt)
  const sum = (refunds: typeof own) => formatFen(refunds.reduce((fen, { amountFen }) => fen + amountFen, 0))
  return (
    <div aria-live="polite">
      {underWay.length > 0 && <Notice>{t('buyerUnderWay', { amount: sum(underWay) })}</Notice>}
      {failed.length > 0 && <Notice tone="warning">{t('buyerFailed', { amount: sum(failed) })}</Notice>}
    </div>
  )
}
