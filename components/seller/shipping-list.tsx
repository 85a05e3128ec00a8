import { type Column, DataTable } from '@/components/ui/data-table'
import { ShippingZonesSchema } from '@/lib/factories/schema'
import type { SellerFactory } from '@/lib/factories/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'

type Method = SellerFactory['shipping'][number]

function priceOf(method: Method, locale: Locale): string {
  const t = translator(locale, 'seller')
  if (method.kind === 'FLAT') return formatFen(method.flatFen ?? 0)
  const firsts = ShippingZonesSchema.parse(method.zones ?? []).map(({ firstKgFen }) => firstKgFen)
  return firsts.length ? t('byWeight', { from: formatFen(Math.min(...firsts)) }) : '—'
}

/** The freight templates that buyers choose from. */
export function ShippingList({ factory, locale }: { factory: SellerFactory; locale: Locale }) {
  const t = translator(locale, 'seller')
  const columns: Column<Method>[] = [
    { key: 'name', label: t('method'), cell: (method) => pick(method, 'name', locale) },
    { key: 'carrier', label: t('carrier'), cell: (method) => pick(method, 'carrier', locale) },
    {
      key: 'days',
      label: t('days'),
      cell: ({ daysMin, daysMax }) => t('daysSpan', { min: daysMin, max: daysMax }),
    },
    { key: 'price', label: t('price'), end: true, cell: (method) => priceOf(method, locale) },
    {
      key: 'free',
      label: t('freeFrom'),
      end: true,
      cell: ({ freeFromFen }) => (freeFromFen === null ? '—' : formatFen(freeFromFen)),
    },
  ]
  return <DataTable caption={t('shippingMethods')} columns={columns} rows={factory.shipping} />
}
