import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Price } from '@/components/ui/price'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type Query, readPage } from '@/lib/list-query'
import { listOwnOrders, type OrderListItem } from '@/lib/orders/queries'
import { OrderStatusTag, SubOrderStatusTag } from './order-status'
import { RefundStateTag } from './refund-state'

function OrderCard({ order, locale }: { order: OrderListItem; locale: Locale }) {
  const href = `/${locale}/account/orders/${order.id}`
  const t = translator(locale, 'orders')
  return (
    <li className="rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link href={href} className="tabular font-semibold hover:underline">
          {order.number}
        </Link>
        <Price fen={order.totalFen} className="font-semibold" />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-3 text-muted text-sm">
        {formatDateTime(order.placedAt, locale)} <OrderStatusTag status={order.status} locale={locale} />
        <RefundStateTag payments={order.payments} locale={locale} />
      </p>
      <ul className="mt-3 space-y-2">
        {order.subOrders.map((part) => (
          <li
            key={part.id}
            className="flex flex-wrap items-baseline justify-between gap-2 border-line border-t pt-2 text-sm"
          >
            <span className="wrap-anywhere min-w-0 flex-1">
              <span className="font-medium">{pick(part, 'factoryName', locale)}</span>
              <span className="block text-muted">
                {part.lines
                  .slice(0, 2)
                  .map((line) => `${pick(line, 'title', locale)} × ${line.quantity}`)
                  .join(locale === 'zh' ? '，' : ', ')}
                {part.lines.length > 2 && ` ${t('moreLines', { count: part.lines.length - 2 })}`}
              </span>
            </span>
            {order.status === 'PAID' && <SubOrderStatusTag status={part.status} locale={locale} />}
          </li>
        ))}
      </ul>
      {order.status === 'AWAITING_PAYMENT' && (
        <ButtonLink tone="primary" size="small" href={href} className="mt-3">
          {t('pay')}
        </ButtonLink>
      )}
    </li>
  )
}

/** The viewer's own orders, newest first. */
export async function OrderList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const base = `/${locale}/account/orders`
  await requirePageViewer(locale, 'order:read-own', base)
  const { orders, page, pages } = await listOwnOrders(readPage(await query))
  const t = translator(locale, 'orders')
  const states = translator(locale, 'states')
  if (!orders.length) {
    return (
      <EmptyState title={t('none')}>
        <ButtonLink href={`/${locale}/belts`}>{states('toBelts')}</ButtonLink>
      </EmptyState>
    )
  }
  const words = {
    label: states('pagination'),
    previous: states('previous'),
    next: states('next'),
    position: states('page', { page, pages }),
  }
  return (
    <>
      <ul className="space-y-4">
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} locale={locale} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={(to) => `${base}?page=${to}`} words={words} />
    </>
  )
}
