import { ActionForm } from '@/components/ui/action-form'
import { type Column, DataTable } from '@/components/ui/data-table'
import { InlineField } from '@/components/ui/inline-field'
import { Price } from '@/components/ui/price'
import { SubmitButton } from '@/components/ui/submit-button'
import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { setVariantPriceAction } from '@/lib/catalog/seller-actions'
import { lowStockAt, type SellerProduct } from '@/lib/catalog/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { plainYuan } from '@/lib/money'
import { StockForm } from './stock-form'

type Variant = SellerProduct['variants'][number]

function PriceForm({ variant, name, locale }: { variant: Variant; name: string; locale: Locale }) {
  const t = translator(locale, 'seller')
  return (
    <ActionForm action={setVariantPriceAction} locale={locale} label={t('priceOf', { name })}>
      <input type="hidden" name="variantId" value={variant.id} />
      <input type="hidden" name="seenFen" value={variant.priceFen} />
      <div className="flex items-start gap-2">
        <InlineField
          key={variant.priceFen}
          name="price"
          label={t('priceOf', { name })}
          inputMode="decimal"
          maxLength={20}
          defaultValue={plainYuan(variant.priceFen)}
          className="w-28"
        />
        <SubmitButton tone="plain" aria-label={`${t('setPrice')}: ${name}`}>
          {t('setPrice')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Price and stock of every variant, each changed on its own. */
export function VariantTable({
  product,
  mayPrice,
  locale,
}: {
  product: SellerProduct
  mayPrice: boolean
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  const axes = AxesSchema.parse(product.axes)
  const nameOf = (variant: Variant) => optionsLabel(axes, variant.options, locale) || variant.sku
  const columns: Column<Variant>[] = [
    {
      key: 'variant',
      label: t('variant'),
      cell: (variant) => (
        <>
          <span className="font-medium">{nameOf(variant)}</span>
          <span className="tabular block text-muted">{variant.sku}</span>
        </>
      ),
    },
    {
      key: 'price',
      label: t('priceYuan'),
      cell: (variant) =>
        mayPrice ? (
          <PriceForm variant={variant} name={nameOf(variant)} locale={locale} />
        ) : (
          <Price fen={variant.priceFen} />
        ),
    },
    {
      key: 'available',
      label: t('available'),
      end: true,
      cell: ({ stock }) => {
        const available = stock?.available ?? 0
        return <span className={available <= lowStockAt ? 'font-medium text-amber' : ''}>{available}</span>
      },
    },
    { key: 'reserved', label: t('reserved'), end: true, cell: ({ stock }) => stock?.reserved ?? 0 },
    {
      key: 'stock',
      label: t('changeStock'),
      cell: (variant) => <StockForm variant={variant} name={nameOf(variant)} locale={locale} />,
    },
  ]
  return <DataTable caption={t('variantsTitle')} columns={columns} rows={product.variants} />
}
