import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { HeldAwards } from '@/components/verify/held-awards'
import { setListingAction } from '@/lib/catalog/seller-actions'
import { findSellerProduct, type SellerProduct } from '@/lib/catalog/seller-queries'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { can } from '@/lib/permissions'
import { ProductPictures } from './product-pictures'
import { ProductStateTag } from './product-state'
import { ProductTexts } from './product-texts'
import { SellerFrame } from './seller-frame'
import { VariantTable } from './variant-table'

function ListingForm({ product, locale }: { product: SellerProduct; locale: Locale }) {
  const t = translator(locale, 'seller')
  const isListed = product.status === 'LISTED'
  return (
    <ActionForm action={setListingAction} locale={locale} className="font-sans">
      <input type="hidden" name="productId" value={product.id} />
      <input type="hidden" name="version" value={product.updatedAt.toISOString()} />
      <input type="hidden" name="listed" value={isListed ? 'no' : 'yes'} />
      <SubmitButton tone="plain" size="small">
        {isListed ? t('unlist') : t('list')}
      </SubmitButton>
    </ActionForm>
  )
}

/** All that can be changed about one product; what this person may not change is shown, not offered. */
export async function ProductEditor({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'stock:edit', `/products/${id}`, {})
  const product = isRowId(id) ? await findSellerProduct(id, desk.factoryIds) : null
  if (!product) notFound()
  const t = translator(locale, 'seller')
  const words = translator(locale, 'verify')
  const where = { factoryId: product.factoryId }
  const mayEdit = can(desk.viewer, 'product:edit', where)
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === product.factoryId) }}
      current="products"
      title={pick(product, 'title', locale)}
    >
      <div className="mb-6 flex flex-wrap items-center gap-4">
        <ProductStateTag status={product.status} locale={locale} />
        {mayEdit && product.status !== 'PAUSED' && <ListingForm product={product} locale={locale} />}
        {product.status === 'LISTED' && (
          <Link
            href={`/${locale}/products/${product.slug}`}
            className="inline-flex min-h-11 items-center text-steel underline"
          >
            {t('seePublic')}
          </Link>
        )}
      </div>
      {product.status === 'PAUSED' && <Notice tone="warning">{t('pausedByAdmin')}</Notice>}
      {!mayEdit && <Notice>{t('onlyStock')}</Notice>}
      <Panel id="variants" title={t('variantsTitle')} note={t('variantsNote')}>
        <VariantTable product={product} mayPrice={mayEdit} locale={locale} />
      </Panel>
      <Panel id="labels" title={words('labels')} note={words('labelsNote')}>
        <HeldAwards productId={product.id} factoryId={product.factoryId} now={desk.now} locale={locale} />
        <ButtonLink
          size="small"
          href={desk.href('/lots', { product: product.id })}
          prefetch={false}
          className="mt-3"
        >
          {translator(locale, 'lots')('title')}
        </ButtonLink>
      </Panel>
      {mayEdit && (
        <>
          <Panel id="texts" title={t('texts')} note={t('textsNote')}>
            <ProductTexts product={product} locale={locale} />
          </Panel>
          <Panel id="pictures" title={t('pictures')} note={t('picturesNote')}>
            <ProductPictures product={product} locale={locale} />
          </Panel>
        </>
      )}
    </SellerFrame>
  )
}
