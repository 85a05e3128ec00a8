import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { AddressLines } from '@/components/accounts/address-lines'
import { LiveRefresh } from '@/components/shell/live-refresh'
import { Price } from '@/components/ui/price'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { findOwnOrder, type OrderDetailRow } from '@/lib/orders/queries'
import { listOrderLots } from '@/lib/recalls/order-lot-queries'
import { methodWord } from './method-word'
import { OrderPart } from './order-part'
import { OrderStatusTag } from './order-status'
import { PaymentBox } from './payment-box'
import { RefundNotes } from './refund-notes'
import { RefundStateTag } from './refund-state'
import { Timeline } from './timeline'

function Facts({ order, locale }: { order: OrderDetailRow; locale: Locale }) {
  const t = translator(locale, 'orders')
  const refunds = translator(locale, 'refunds')
  const paid = order.payments.find(({ status }) => status === 'PAID')
  const method = paid?.method
  const row = (label: string, value: ReactNode) => (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{label}</dt>
      <dd className="text-right">{value}</dd>
    </div>
  )
  return (
    <aside className="h-fit space-y-5 lg:sticky lg:top-6">
      <dl className="space-y-2 rounded-md border border-line bg-surface p-4">
        {row(t('items'), <Price fen={order.itemsFen} />)}
        {row(t('shipping'), <Price fen={order.shippingFen} />)}
        {row(t('total'), <Price fen={order.totalFen} className="font-semibold text-xl" />)}
        {paid && paid.refundedFen > 0 && row(refunds('back'), <Price fen={paid.refundedFen} />)}
        {paid && paid.refundingFen > 0 && row(refunds('underWay'), <Price fen={paid.refundingFen} />)}
        {method && row(t('paidBy'), methodWord(method, locale))}
      </dl>
      <section aria-labelledby="to">
        <h2 id="to" className="mb-1 text-base">
          {t('address')}
        </h2>
        <AddressLines address={order.address as unknown as AddressSnapshot} locale={locale} />
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline" className="mb-2 text-base">
          {t('timeline')}
        </h2>
        <Timeline
          events={order.events}
          partNames={Object.fromEntries(
            order.subOrders.map((part) => [part.id, pick(part, 'factoryName', locale)]),
          )}
          locale={locale}
        />
      </section>
    </aside>
  )
}

/** One of the viewer's own orders, as bought, with one part per factory. Not there and not yours look the same. */
export async function OrderDetail({
  orderId,
  locale,
  query,
}: {
  orderId: string
  locale: Locale
  query: Promise<Record<string, string | string[] | undefined>>
}) {
  const viewer = await requirePageViewer(locale, 'order:read-own', `/${locale}/account/orders/${orderId}`)
  const order = z.uuid().safeParse(orderId).success ? await findOwnOrder(orderId) : null
  if (!order) notFound()
  const { payment } = await query
  const lots = await listOrderLots(orderId, viewer.userId, new Date())
  const refunds = order.refunds.flatMap((refund) => refund.lines.map((line) => ({ ...line, refund })))
  return (
    <>
      <LiveRefresh of={order.status} />
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="tabular text-2xl">{order.number}</h1>
        <OrderStatusTag status={order.status} locale={locale} />
        <RefundStateTag payments={order.payments} locale={locale} />
        <span className="text-muted text-sm">{formatDateTime(order.placedAt, locale)}</span>
      </div>
      <PaymentBox order={order} said={typeof payment === 'string' ? payment : ''} locale={locale} />
      <RefundNotes order={order} locale={locale} />
      <div className="mt-6 grid gap-8 xl:grid-cols-[1fr_18rem]">
        <div className="space-y-6">
          {order.subOrders.map((part) => (
            <OrderPart
              key={part.id}
              part={part}
              refunds={refunds.filter(({ subOrderId }) => subOrderId === part.id)}
              lots={lots}
              paid={order.status === 'PAID'}
              locale={locale}
            />
          ))}
        </div>
        <Facts order={order} locale={locale} />
      </div>
    </>
  )
}
