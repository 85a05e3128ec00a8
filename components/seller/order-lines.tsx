import Link from 'next/link'
import { CancelledPieces, LineRefunds } from '@/components/orders/refund-state'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ShippingChoice } from '@/lib/orders/schema'
import type { SellerOrder } from '@/lib/orders/seller-queries'

const shippedOf = (line: SellerOrder['lines'][number]) =>
  line.shipmentLines.reduce((sum, { quantity }) => sum + quantity, 0)

/** A quality case the buyer was told of, and whether the goods come back. */
function RecallMark({
  notice,
  seesCases,
  locale,
}: {
  notice: SellerOrder['lines'][number]['caseNotices'][number]
  seesCases: boolean
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  return (
    <span className="block text-amber text-sm">
      {seesCases ? (
        <Link
          href={`/${locale}/seller/cases/${notice.case.id}`}
          prefetch={false}
          className="tabular underline"
        >
          {t('inCase', { number: notice.case.number })}
        </Link>
      ) : (
        t('inCase', { number: notice.case.number })
      )}
      {notice.answer === 'RETURN' && ` · ${t('comesBack', { count: notice.quantity })}`}
    </span>
  )
}

/** What was bought of this factory, how much of it is on its way, and what it comes to. */
export function OrderLines({
  order,
  seesCases,
  locale,
}: {
  order: SellerOrder
  /** whether who looks may open a quality case; a shipper may not */
  seesCases: boolean
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  const shipping = order.shipping as unknown as ShippingChoice
  return (
    <ul>
      {order.lines.map((line) => (
        <li key={line.id} className="flex gap-4 border-line border-b py-2">
          <span className="wrap-anywhere min-w-0 flex-1">
            <span className="font-medium">{pick(line, 'title', locale)}</span>
            <span className="block text-muted text-sm">
              {[pick(line, 'options', locale), line.sku].filter(Boolean).join(' · ')}
            </span>
            <span className="tabular block text-muted text-sm">
              {t('shippedOf', { shipped: shippedOf(line), ordered: line.quantity })}
            </span>
            {line.caseNotices.map((notice) => (
              <RecallMark key={notice.id} notice={notice} seesCases={seesCases} locale={locale} />
            ))}
            <CancelledPieces pieces={line.cancelledQuantity} locale={locale} />
            <LineRefunds
              refunds={order.refundLines.filter(({ orderLineId }) => orderLineId === line.id)}
              locale={locale}
            />
          </span>
          <span className="text-right">
            <Price fen={line.totalFen} />
            <span className="tabular block text-muted text-sm">
              <Price fen={line.unitFen} /> × {line.quantity}
            </span>
          </span>
        </li>
      ))}
      <li className="flex justify-between gap-4 border-line border-b py-2">
        <span className="text-muted">
          {t('freight')}: {pick(shipping, 'name', locale)} · {pick(shipping, 'carrier', locale)}
          <LineRefunds
            refunds={order.refundLines.filter(({ orderLineId }) => !orderLineId)}
            locale={locale}
          />
        </span>
        <Price fen={order.shippingFen} />
      </li>
      <li className="flex justify-between gap-4 py-2 font-medium">
        <span>{t('partTotal')}</span>
        <Price fen={order.totalFen} />
      </li>
    </ul>
  )
}
