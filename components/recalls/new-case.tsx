import { AdminFrame } from '@/components/admin/admin-frame'
import { LotStateTag } from '@/components/lots/lot-state'
import { ActionForm } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/field'
import { FilterBar, FilterText } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isSlug, type Query, readText } from '@/lib/list-query'
import { openCaseAction } from '@/lib/quality/case-actions'
import { type CaseProduct, findCaseProduct } from '@/lib/quality/case-queries'
import { lotState } from '@/lib/quality/lot-rules'
import { CaseFields } from './case-fields'

function Form({ product, locale }: { product: CaseProduct; locale: Locale }) {
  const t = translator(locale, 'cases')
  return (
    <ActionForm
      key={product.id}
      action={openCaseAction}
      locale={locale}
      label={t('new')}
      className="max-w-4xl"
    >
      <input type="hidden" name="productId" value={product.id} />
      <p className="mt-4 font-medium">
        {pick(product, 'title', locale)}
        <span className="block font-normal text-muted">{pick(product.factory, 'name', locale)}</span>
      </p>
      <fieldset className="my-3">
        <legend className="font-medium">{t('lotsToStop')}</legend>
        {product.lots.length ? (
          product.lots.map((lot) => (
            <CheckField
              key={lot.id}
              name="lotIds"
              value={lot.id}
              label={
                <span className="flex flex-wrap gap-x-3 gap-y-1">
                  <span className="tabular">{lot.code}</span>
                  <span className="text-muted">{formatDate(lot.madeOn, locale)}</span>
                  <LotStateTag state={lotState(lot)} locale={locale} />
                </span>
              }
            />
          ))
        ) : (
          <p className="text-muted">{t('noLots')}</p>
        )}
      </fieldset>
      <CaseFields locale={locale} />
      <SubmitButton>{t('open')}</SubmitButton>
    </ActionForm>
  )
}

/** Opens a case by hand: first the product, then its lots, what is wrong, and what the case does. */
export async function NewCase({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:cases', `/${locale}/admin/cases/new`)
  // Whoever has the product open pastes its whole address.
  const asked = readText(await query, 'product', 300)
  const slug =
    asked
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  const product = isSlug(slug) ? await findCaseProduct(slug) : null
  const t = translator(locale, 'cases')
  return (
    <AdminFrame locale={locale} current="cases" title={t('new')}>
      <FilterBar label={t('chooseProduct')} submit={t('continue')}>
        <FilterText name="product" label={`${t('chooseProduct')} · ${t('chooseHint')}`} value={asked} />
      </FilterBar>
      {asked && !product && <Notice tone="problem">{t('noSuchProduct')}</Notice>}
      {product && <Form product={product} locale={locale} />}
    </AdminFrame>
  )
}
