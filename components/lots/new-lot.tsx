import { notFound } from 'next/navigation'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query, readText } from '@/lib/list-query'
import { createLotAction } from '@/lib/quality/lot-actions'
import { findLotProduct, type LotProduct, listLotProducts } from '@/lib/quality/lot-queries'
import { LotFields } from './lot-fields'

async function ProductChoice({ desk, chosen }: { desk: Desk; chosen: string | null }) {
  const t = translator(desk.locale, 'lots')
  const products = await listLotProducts(desk.factoryIds)
  if (!products.length) return <EmptyState title={t('emptyProducts')} />
  return (
    <FilterBar label={t('chooseProduct')} submit={t('continue')} keep={{ factory: desk.factorySlug }}>
      <FilterSelect
        name="product"
        label={t('chooseProduct')}
        value={chosen}
        all="—"
        choices={products.map((one) => ({ value: one.id, label: pick(one, 'title', desk.locale) }))}
      />
    </FilterBar>
  )
}

function Form({ desk, product }: { desk: Desk; product: LotProduct }) {
  const { locale, now } = desk
  const t = translator(locale, 'lots')
  return (
    <ActionForm
      key={product.id}
      action={createLotAction}
      locale={locale}
      label={t('new')}
      className="max-w-2xl"
    >
      <input type="hidden" name="productId" value={product.id} />
      <LotFields axes={product.axes} variants={product.variants} now={now} locale={locale} />
      <SubmitButton>{t('register')}</SubmitButton>
    </ActionForm>
  )
}

/** Registers a lot: first the product, then what was made of it. */
export async function NewLot({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'lot:edit', '/lots/new', asked)
  const wanted = readText(asked, 'product')
  const product = isRowId(wanted) ? await findLotProduct(wanted, desk.factoryIds) : null
  if (wanted && !product) notFound()
  return (
    <SellerFrame desk={desk} current="lots" title={translator(locale, 'lots')('new')}>
      <ProductChoice desk={desk} chosen={product?.id ?? null} />
      {product && <Form desk={desk} product={product} />}
    </SellerFrame>
  )
}
