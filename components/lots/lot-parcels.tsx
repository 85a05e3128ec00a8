import Link from 'next/link'
import { type Column, DataTable } from '@/components/ui/data-table'
import { formatDateTime } from '@/lib/dates'
import type { Desk } from '@/lib/factories/desk-queries'
import { translator } from '@/lib/i18n/translator'
import type { SellerLot } from '@/lib/quality/lot-queries'
import { listLotParcels } from '@/lib/recalls/lot-parcel-queries'

type Row = Awaited<ReturnType<typeof listLotParcels>>[number]

/** The parcels that pieces of a lot went out with. */
export async function LotParcels({ lot, desk }: { lot: SellerLot; desk: Desk }) {
  const t = translator(desk.locale, 'lots')
  const rows = await listLotParcels(lot.id, desk.factoryIds)
  if (!rows.length) return <p className="mt-2">{t('noOrders')}</p>
  const columns: Column<Row>[] = [
    {
      key: 'order',
      label: t('order'),
      cell: ({ subOrder }) => (
        <Link href={desk.href(`/orders/${subOrder.id}`)} prefetch={false} className="tabular underline">
          {subOrder.number}
        </Link>
      ),
    },
    { key: 'sentOn', label: t('sentOn'), cell: ({ shippedAt }) => formatDateTime(shippedAt, desk.locale) },
    { key: 'tracking', label: t('tracking'), cell: ({ trackingNumber }) => trackingNumber },
    { key: 'pieces', label: t('pieces'), end: true, cell: ({ quantity }) => quantity },
  ]
  return <DataTable caption={t('orders')} columns={columns} rows={rows} />
}
