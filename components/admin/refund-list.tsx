import { RefundTag } from '@/components/orders/refund-state'
import { Price } from '@/components/ui/price'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { AdminOrder } from '@/lib/orders/admin-queries'
import { RefundSteps } from './refund-steps'

type Refund = AdminOrder['refunds'][number]

function goodsOf(order: AdminOrder, refund: Refund, locale: Locale): string {
  const t = translator(locale, 'refunds')
  return refund.lines
    .map(({ orderLineId, subOrderId, quantity }) => {
      const part = order.subOrders.find(({ id }) => id === subOrderId)
      const line = part?.lines.find(({ id }) => id === orderLineId)
      if (line) return `${pick(line, 'title', locale)} × ${quantity}`
      return part ? t('freight', { factory: pick(part, 'factoryName', locale) }) : ''
    })
    .join(locale === 'zh' ? '；' : '; ')
}

/** Why a refund is where it is: Stripe's reason, the last error, or what was done about it. */
export function RefundTrouble({
  refund,
  locale,
}: {
  refund: Pick<Refund, 'status' | 'failureReason' | 'lastError' | 'attempts'>
  locale: Locale
}) {
  const t = translator(locale, 'refunds')
  if (refund.status === 'FAILED' && refund.failureReason)
    return <p className="text-vermilion">{t('failedBecause', { reason: refund.failureReason })}</p>
  if (refund.status === 'INTENDED')
    return (
      <p className="wrap-anywhere text-muted">
        {t('notSent', { tries: refund.attempts })} {refund.lastError}
      </p>
    )
  return refund.status === 'PENDING' ? <p className="text-muted">{t('waiting')}</p> : null
}

/** Every refund of an order with its amount, goods, reason and true state; a failed one can be tried again or closed. */
export function RefundList({ order, locale }: { order: AdminOrder; locale: Locale }) {
  const t = translator(locale, 'refunds')
  if (!order.refunds.length) return <p className="py-2 text-muted text-sm">{t('none')}</p>
  return (
    <ul className="text-sm">
      {order.refunds.map((refund) => (
        <li key={refund.id} className="space-y-1 border-line border-b py-3">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Price fen={refund.amountFen} className="font-semibold text-base" />
            <RefundTag status={refund.status} locale={locale} />
            <span className="text-muted">{formatDateTime(refund.settledAt ?? refund.createdAt, locale)}</span>
          </p>
          <p className="wrap-anywhere">
            {[t(`reasons.${refund.reason}`), goodsOf(order, refund, locale)].filter(Boolean).join(' · ')}
          </p>
          {refund.note && <p className="wrap-anywhere whitespace-pre-line text-muted">{refund.note}</p>}
          <RefundTrouble refund={refund} locale={locale} />
          {refund.stripeRefundId && (
            <p className="wrap-anywhere text-muted text-xs">{refund.stripeRefundId}</p>
          )}
          {refund.status === 'FAILED' && <RefundSteps refund={refund} locale={locale} />}
        </li>
      ))}
    </ul>
  )
}
