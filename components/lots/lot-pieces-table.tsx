import { type Column, DataTable } from '@/components/ui/data-table'
import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SellerLot } from '@/lib/quality/lot-queries'
import { unsentOf } from '@/lib/quality/lot-rules'

type Row = SellerLot['variants'][number] & { id: string }

/** Made, sent and left pieces of a lot by variant. */
export function LotPiecesTable({ lot, locale }: { lot: SellerLot; locale: Locale }) {
  const t = translator(locale, 'lots')
  const axes = AxesSchema.parse(lot.product.axes)
  const rows = lot.variants
    .map((row) => ({ ...row, id: row.variantId }))
    .sort((a, b) => a.variant.position - b.variant.position)
  const columns: Column<Row>[] = [
    {
      key: 'variant',
      label: t('variant'),
      cell: ({ variant }) => (
        <>
          {optionsLabel(axes, variant.options, locale) || variant.sku}
          <span className="tabular block text-muted">{variant.sku}</span>
        </>
      ),
    },
    { key: 'made', label: t('made'), end: true, cell: ({ quantity }) => quantity },
    { key: 'sent', label: t('sent'), end: true, cell: ({ shipped }) => shipped },
    { key: 'left', label: t('left'), end: true, cell: (row) => unsentOf(row) },
    ...(lot.stoppedAt ? [{ key: 'held', label: t('held'), end: true, cell: ({ held }: Row) => held }] : []),
  ]
  return <DataTable caption={t('pieces')} columns={columns} rows={rows} />
}
