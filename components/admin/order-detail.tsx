import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AddressLines } from '@/components/accounts/address-lines'
import { methodWord } from '@/components/orders/method-word'
import { OrderStatusTag } from '@/components/orders/order-status'
import { Parcels } from '@/components/orders/parcels'
import { CancelledPieces, LineRefunds, RefundStateTag } from '@/components/orders/refund-state'
import { Timeline } from '@/components/orders/timeline'
import { PartStateTag } from '@/components/seller/part-state'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { Price } from '@/components/ui/price'
import { Tag } from '@/components/ui/tag'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { type AdminOrder, findOrderForAdmin } from '@/lib/orders/admin-queries'
import { AdminFrame } from './admin-frame'
import { RefundPanel } from './refund-panel'

type Part = AdminOrder['subOrders'][number]
type Payment = AdminOrder['payments'][number]

function PartPanel({ part, order, locale }: { part: Part; order: AdminOrder; locale: Locale }) {
  const refunds = order.refunds.flatMap((refund) => refund.lines.map((line) => ({ ...line, refund })))
  const titles = Object.fromEntries(part.lines.map((line) => [line.id, pick(line, 'title', locale)]))
  return (
    <Panel id={`part-${part.id}`} title={`${part.number} · ${pick(part, 'factoryName', locale)}`}>
      <p className="mt-2">
        <PartStateTag status={part.status} locale={locale} />
      </p>
      <ul className="mt-2 text-sm">
        {part.lines.map((line) => (
          <li key={line.id} className="flex gap-4 border-line border-b py-2">
            <span className="wrap-anywhere min-w-0 flex-1">
              {pick(line, 'title', locale)}{' '}
              <span className="text-muted">
                {[pick(line, 'options', locale), line.sku].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className="tabular shrink-0 text-right">
              <Price fen={line.unitFen} /> × {line.quantity}
              <LineRefunds
                refunds={refunds.filter(({ orderLineId }) => orderLineId === line.id)}
                locale={locale}
              />
              <CancelledPieces pieces={line.cancelledQuantity} locale={locale} />
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-4 py-2 font-medium">
          <span>{translator(locale, 'orders')('partTotal')}</span>
          <Price fen={part.totalFen} />
        </li>
      </ul>
      <Parcels parcels={part.shipments} lineTitles={titles} locale={locale} />
    </Panel>
  )
}

function Payments({ payments, locale }: { payments: Payment[]; locale: Locale }) {
  const t = translator(locale, 'admin')
  const columns: Column<Payment>[] = [
    { key: 'attempt', label: t('attempt'), cell: ({ attempt }) => attempt },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <Tag>{t(`paymentStates.${status}`)}</Tag>,
    },
    { key: 'method', label: t('method'), cell: ({ method }) => methodWord(method, locale) },
    {
      key: 'ids',
      label: t('paymentIds'),
      cell: ({ sessionId, paymentIntentId }) => (
        <span className="tabular text-xs">
          {[sessionId, paymentIntentId].filter(Boolean).join(' · ') || '—'}
        </span>
      ),
    },
    {
      key: 'created',
      label: t('when'),
      cell: ({ createdAt, settledAt }) => formatDateTime(settledAt ?? createdAt, locale),
    },
    {
      key: 'amount',
      label: t('amount'),
      end: true,
      cell: ({ amountFen }) => <Price fen={amountFen} className="whitespace-nowrap" />,
    },
  ]
  return payments.length ? (
    <DataTable caption={t('payments')} columns={columns} rows={payments} />
  ) : (
    <p className="py-2 text-muted text-sm">{t('noPayments')}</p>
  )
}

/** One order whole. An admin changes nothing about a contract between others, but can give money back. */
export async function AdminOrderDetail({ locale, id }: { locale: Locale; id: string }) {
  await requirePageViewer(locale, 'admin:enter', `/${locale}/admin/orders/${id}`)
  const order = isRowId(id) ? await findOrderForAdmin(id) : null
  if (!order) notFound()
  const t = translator(locale, 'admin')
  const title = (
    <span className="flex flex-wrap items-center gap-4">
      <span className="tabular">{order.number}</span>
      <span className="font-normal font-sans">
        <OrderStatusTag status={order.status} locale={locale} />{' '}
        <RefundStateTag payments={order.payments} locale={locale} />
      </span>
    </span>
  )
  return (
    <AdminFrame locale={locale} current="orders" title={title}>
      <div className="grid gap-8 lg:grid-cols-[1fr_18rem]">
        <div className="min-w-0">
          {order.subOrders.map((part) => (
            <PartPanel key={part.id} part={part} order={order} locale={locale} />
          ))}
          <Panel id="payments" title={t('payments')}>
            <Payments payments={order.payments} locale={locale} />
          </Panel>
          <RefundPanel order={order} locale={locale} />
        </div>
        <aside className="h-fit space-y-5">
          <p className="flex justify-between gap-4">
            <span className="text-muted">{t('total')}</span>
            <Price fen={order.totalFen} className="font-semibold text-xl" />
          </p>
          <section aria-labelledby="buyer">
            <h2 id="buyer" className="mb-1 text-base">
              {t('buyer')}
            </h2>
            <Link href={`/${locale}/admin/users/${order.user.id}`} className="wrap-anywhere underline">
              {order.user.name}, {order.user.email}
            </Link>
          </section>
          <section aria-labelledby="address">
            <h2 id="address" className="mb-1 text-base">
              {translator(locale, 'orders')('address')}
            </h2>
            <AddressLines address={order.address as unknown as AddressSnapshot} locale={locale} />
          </section>
          <section aria-labelledby="timeline">
            <h2 id="timeline" className="mb-2 text-base">
              {translator(locale, 'orders')('timeline')}
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
      </div>
    </AdminFrame>
  )
}
