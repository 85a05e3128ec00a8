import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Price } from '@/components/ui/price'
import { Tag } from '@/components/ui/tag'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { formatDateTime } from '@/lib/dates'
import type { Desk } from '@/lib/factories/desk-queries'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { dispatchBy } from '@/lib/orders/rules'
import type { SellerOrderRow } from '@/lib/orders/seller-queries'
import { PartStateTag } from './part-state'

/** When a part must be on its way, and whether that has passed. */
export function Deadline({ order, desk: { locale, now } }: { order: SellerOrderRow; desk: Desk }) {
  const t = translator(locale, 'seller')
  const { paidAt } = order.order
  if (!paidAt || (order.status !== 'TO_SHIP' && order.status !== 'PARTLY_SHIPPED')) return <>—</>
  const by = dispatchBy(paidAt, order.factory.dispatchHours)
  return (
    <span className="tabular inline-flex flex-wrap items-center gap-2">
      {formatDateTime(by, locale)}
      {by < now && <Tag tone="problem">{t('late')}</Tag>}
    </span>
  )
}

function Goods({ order, locale }: { order: SellerOrderRow; locale: Desk['locale'] }) {
  const [first] = order.lines
  if (!first) return null
  const more = order.lines.length - 1
  return (
    <>
      {pick(first, 'title', locale)} × {first.quantity}
      {more > 0 && (
        <span className="text-muted"> {translator(locale, 'orders')('moreLines', { count: more })}</span>
      )}
    </>
  )
}

/** Paid parts of the desk's factories as a table. */
export function OrderTable({
  desk,
  rows,
  page,
  pages,
  empty,
  hrefOf = () => '',
}: {
  desk: Desk
  rows: SellerOrderRow[]
  page: number
  pages: number
  empty: string
  hrefOf?: (page: number) => string
}) {
  const { locale } = desk
  const t = translator(locale, 'seller')
  const columns: Column<SellerOrderRow>[] = [
    {
      key: 'number',
      label: t('number'),
      cell: (order) => (
        <Link
          href={desk.href(`/orders/${order.id}`)}
          prefetch={false}
          className="tabular font-medium underline"
        >
          {order.number}
        </Link>
      ),
    },
    {
      key: 'paid',
      label: t('paidAt'),
      cell: ({ order }) => (order.paidAt ? formatDateTime(order.paidAt, locale) : ''),
    },
    {
      key: 'recipient',
      label: t('recipient'),
      cell: ({ order }) => (order.address as unknown as AddressSnapshot).recipient,
    },
    { key: 'goods', label: t('goods'), cell: (order) => <Goods order={order} locale={locale} /> },
    { key: 'deadline', label: t('dispatchBy'), cell: (order) => <Deadline order={order} desk={desk} /> },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <PartStateTag status={status} locale={locale} />,
    },
    { key: 'total', label: t('total'), end: true, cell: ({ totalFen }) => <Price fen={totalFen} /> },
  ]
  if (desk.factories.length > 1 && !desk.factorySlug)
    columns.splice(1, 0, {
      key: 'factory',
      label: t('factory'),
      cell: ({ factory }) => pick(factory, 'name', locale),
    })
  return (
    <PageOfRows
      caption={t('places.orders')}
      columns={columns}
      rows={rows}
      page={page}
      pages={pages}
      hrefOf={hrefOf}
      empty={empty}
      locale={locale}
    />
  )
}
