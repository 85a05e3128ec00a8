import Link from 'next/link'
import { OrderStatusTag } from '@/components/orders/order-status'
import { RefundStateTag } from '@/components/orders/refund-state'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Price } from '@/components/ui/price'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { day, formatDate, formatDateTime, isoDay, startOfTradeDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readDay, readPage, readText } from '@/lib/list-query'
import { formatFen } from '@/lib/money'
import { type AdminOrderRow, listOrdersBetween, orderStates } from '@/lib/orders/admin-queries'
import { AdminFrame } from './admin-frame'
import { RefundTasks } from './refund-tasks'

function columnsOf(locale: Locale): Column<AdminOrderRow>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'number',
      label: t('number'),
      cell: ({ id, number }) => (
        <Link
          href={`/${locale}/admin/orders/${id}`}
          prefetch={false}
          className="tabular font-medium underline"
        >
          {number}
        </Link>
      ),
    },
    { key: 'placed', label: t('placedAt'), cell: ({ placedAt }) => formatDateTime(placedAt, locale) },
    {
      key: 'buyer',
      label: t('buyer'),
      cell: ({ user }) => (
        <Link href={`/${locale}/admin/users/${user.id}`} prefetch={false} className="hover:underline">
          {user.name}
          <span className="block text-muted">{user.email}</span>
        </Link>
      ),
    },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status, payments }) => (
        <span className="inline-flex flex-wrap gap-1">
          <OrderStatusTag status={status} locale={locale} />
          <RefundStateTag payments={payments} locale={locale} />
        </span>
      ),
    },
    {
      key: 'factories',
      label: t('places.factories'),
      cell: ({ subOrders }) => (
        <ul>
          {subOrders.map((part) => (
            <li key={part.id}>
              {pick(part, 'factoryName', locale)}{' '}
              <span className="text-muted">{translator(locale, 'seller')(`states.${part.status}`)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'total', label: t('total'), end: true, cell: ({ totalFen }) => <Price fen={totalFen} /> },
  ]
}

/** The orders of one day in China time (today unless asked otherwise), or of a search over all days. */
export async function OrderBook({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:enter', `/${locale}/admin`)
  const asked = await query
  const t = translator(locale, 'admin')
  const from = readDay(asked, 'day')?.from ?? startOfTradeDay(new Date())
  const iso = isoDay(from)
  const status = readChoice(asked, 'status', orderStates)
  const text = readText(asked, 'q')
  const page = readPage(asked)
  const found = await listOrdersBetween({ from, until: new Date(from.getTime() + day), status, text, page })
  const base = `/${locale}/admin`
  return (
    <AdminFrame
      locale={locale}
      current="orders"
      title={text ? t('ordersFound') : t('ordersOf', { day: formatDate(from, locale) })}
    >
      <RefundTasks locale={locale} />
      <FilterBar label={t('filter')} submit={t('show')}>
        <FilterText name="q" label={t('searchOrders')} value={text} />
        <FilterText name="day" type="date" label={t('day')} value={iso} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={status}
          all={translator(locale, 'states')('all')}
          choices={orderStates.map((value) => ({
            value,
            label: translator(locale, 'orders')(`status.${value}`),
          }))}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('orderSum', { count: found.count, paid: found.paid, total: formatFen(found.paidFen) })}
      </p>
      <PageOfRows
        caption={t('places.orders')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={page}
        pages={found.pages}
        hrefOf={(to) => hrefWith(base, { q: text, day: iso, status, page: to })}
        empty={t('noOrders')}
        locale={locale}
      />
    </AdminFrame>
  )
}
