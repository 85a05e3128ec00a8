import { notFound } from 'next/navigation'
import { AddressLines } from '@/components/accounts/address-lines'
import { Parcels } from '@/components/orders/parcels'
import { Timeline } from '@/components/orders/timeline'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/panel'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { findSellerOrder, type SellerOrder } from '@/lib/orders/seller-queries'
import { can } from '@/lib/permissions'
import { listLotChoices } from '@/lib/quality/lot-queries'
import { OrderLines } from './order-lines'
import { Deadline } from './order-table'
import { PartStateTag } from './part-state'
import { SellerFrame } from './seller-frame'
import { ShipForm } from './ship-form'

function Side({ order, desk }: { order: SellerOrder; desk: Desk }) {
  const { locale } = desk
  const t = translator(locale, 'seller')
  return (
    <aside className="h-fit space-y-5 lg:sticky lg:top-6">
      <section aria-labelledby="deadline">
        <h2 id="deadline" className="mb-1 text-base">
          {t('dispatchBy')}
        </h2>
        <Deadline order={order} desk={desk} />
      </section>
      <section aria-labelledby="address">
        <h2 id="address" className="mb-1 text-base">
          {t('shipTo')}
        </h2>
        <AddressLines address={order.order.address as unknown as AddressSnapshot} locale={locale} />
      </section>
      {order.note && (
        <section aria-labelledby="note">
          <h2 id="note" className="mb-1 text-base">
            {t('note')}
          </h2>
          <p className="wrap-anywhere whitespace-pre-line">{order.note}</p>
        </section>
      )}
      <section aria-labelledby="timeline">
        <h2 id="timeline" className="mb-2 text-base">
          {t('timeline')}
        </h2>
        <Timeline
          events={order.events.map((event) => ({ ...event, subOrderId: null }))}
          partNames={{}}
          locale={locale}
        />
      </section>
    </aside>
  )
}

async function Body({ desk, order }: { desk: Desk; order: SellerOrder }) {
  const { locale, viewer } = desk
  const t = translator(locale, 'seller')
  const isOpen = order.status === 'TO_SHIP' || order.status === 'PARTLY_SHIPPED'
  const mayShip = can(viewer, 'sub-order:ship', { factoryId: order.factoryId })
  const titles = Object.fromEntries(
    order.lines.map((line) => [
      line.id,
      [pick(line, 'title', locale), pick(line, 'options', locale)].filter(Boolean).join(', '),
    ]),
  )
  const lots =
    isOpen && mayShip
      ? await listLotChoices(
          order.factoryId,
          order.lines.map(({ variantId }) => variantId),
        )
      : {}
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_18rem]">
      <div className="min-w-0">
        <Panel id="lines" title={t('goods')}>
          <OrderLines
            order={order}
            seesCases={can(viewer, 'report:edit', { factoryId: order.factoryId })}
            locale={locale}
          />
        </Panel>
        {order.shipments.length > 0 && (
          <Panel id="parcels" title={t('parcels')}>
            <Parcels parcels={order.shipments} lineTitles={titles} locale={locale} />
          </Panel>
        )}
        {isOpen && (
          <Panel
            id="ship"
            title={order.shipments.length ? t('shipNext') : t('ship')}
            note={mayShip ? t('shipNote') : t('shipNotYours')}
          >
            {mayShip && <ShipForm order={order} titles={titles} lots={lots} locale={locale} />}
          </Panel>
        )}
      </div>
      <Side order={order} desk={desk} />
    </div>
  )
}

/** One paid part with all that is needed to pack and ship it. Another factory's part is not there. */
export async function SellerOrderDetail({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'sub-order:read', `/orders/${id}`, {})
  const order = isRowId(id) ? await findSellerOrder(id, desk.factoryIds) : null
  if (!order) notFound()
  const t = translator(locale, 'seller')
  const title = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="tabular">{order.number}</span>
      <span className="font-sans font-normal">
        <PartStateTag status={order.status} locale={locale} />
      </span>
      <ButtonLink
        size="small"
        href={`/${locale}/seller/orders/${id}/slip`}
        prefetch={false}
        className="font-sans"
      >
        {t('slip')}
      </ButtonLink>
    </span>
  )
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === order.factoryId) }}
      current="orders"
      title={title}
    >
      <Body desk={desk} order={order} />
    </SellerFrame>
  )
}
