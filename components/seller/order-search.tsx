import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type Query, readChoice, readDay, readPage, readText } from '@/lib/list-query'
import { listSellerOrders, orderFilters } from '@/lib/orders/seller-queries'
import { OrderTable } from './order-table'
import { SellerFrame } from './seller-frame'

/** The factory's paid parts, to be searched and filtered. */
export async function OrderSearch({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'sub-order:read', '/orders', asked)
  const t = translator(locale, 'seller')
  const status = readChoice(asked, 'status', orderFilters)
  const text = readText(asked, 'q')
  const from = readDay(asked, 'from')
  const until = readDay(asked, 'until')
  const page = readPage(asked)
  const found = await listSellerOrders({
    factoryIds: desk.factoryIds,
    status,
    text,
    from: from?.from ?? null,
    until: until?.until ?? null,
    page,
  })
  const kept = { status, q: text, from: from?.iso ?? null, until: until?.iso ?? null }
  return (
    <SellerFrame desk={desk} current="orders" title={t('places.orders')}>
      <FilterBar label={t('filter')} submit={t('show')} keep={{ factory: desk.factorySlug }}>
        <FilterText name="q" label={t('searchOrders')} value={text} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={status}
          all={translator(locale, 'states')('all')}
          choices={orderFilters.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <FilterText name="from" type="date" label={t('paidFrom')} value={from?.iso ?? ''} />
        <FilterText name="until" type="date" label={t('paidUntil')} value={until?.iso ?? ''} />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('foundOrders', { count: found.count })}
      </p>
      <OrderTable
        desk={desk}
        rows={found.rows}
        page={page}
        pages={found.pages}
        empty={t('noOrders')}
        hrefOf={(to) => desk.href('/orders', { ...kept, page: to })}
      />
    </SellerFrame>
  )
}
