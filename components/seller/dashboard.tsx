import Link from 'next/link'
import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'
import { Price } from '@/components/ui/price'
import { readLowStock } from '@/lib/catalog/seller-queries'
import { startOfTradeDay } from '@/lib/dates'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Query } from '@/lib/list-query'
import { countUnread } from '@/lib/notifications/queries'
import { readShippingDesk } from '@/lib/orders/seller-queries'
import { LowStock } from './low-stock'
import { OrderTable } from './order-table'
import { SellerFrame } from './seller-frame'

function Tile({ href, label, value, note }: { href: string; label: string; value: ReactNode; note: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="block rounded-md border border-line bg-surface p-4 no-underline hover:border-ink"
    >
      <span className="block text-muted text-sm">{label}</span>
      <span className="tabular block font-semibold text-2xl leading-9">{value}</span>
      <span className="block text-muted text-sm">{note}</span>
    </Link>
  )
}

async function Figures({ desk }: { desk: Desk }) {
  const { locale, factoryIds, viewer } = desk
  const t = translator(locale, 'seller')
  const [shipping, low, unread] = await Promise.all([
    readShippingDesk(factoryIds, startOfTradeDay(desk.now)),
    readLowStock(factoryIds),
    countUnread(viewer.userId),
  ])
  return (
    <>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Tile
          href={desk.href('/orders', { status: 'open' })}
          label={t('toShip')}
          value={shipping.toShip}
          note={t('toShipNote')}
        />
        <Tile
          href={desk.href('/products', { low: '1' })}
          label={t('lowStock')}
          value={low.count}
          note={t('lowStockNote')}
        />
        <Tile
          href={desk.href('/orders')}
          label={t('today')}
          value={<Price fen={shipping.today.totalFen} />}
          note={t('todayNote', { count: shipping.today.orders })}
        />
        <Tile
          href={`/${locale}/account/notifications`}
          label={t('unread')}
          value={unread}
          note={t('unreadNote')}
        />
      </div>
      <div className="mt-8">
        <Panel id="oldest" title={t('oldest')}>
          <OrderTable desk={desk} rows={shipping.oldest} page={1} pages={1} empty={t('nothingToShip')} />
        </Panel>
        <Panel id="low" title={t('lowStock')}>
          <LowStock desk={desk} rows={low.rows} />
        </Panel>
      </div>
    </>
  )
}

/** The first page of the seller centre: what is to do now. */
export async function Dashboard({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const desk = await openDesk(locale, 'seller:enter', '', await query)
  return (
    <SellerFrame desk={desk} current="dashboard" title={translator(locale, 'seller')('places.dashboard')}>
      <Figures desk={desk} />
    </SellerFrame>
  )
}
