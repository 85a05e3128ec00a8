import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { editProductAction } from '@/lib/catalog/seller-actions'
import type { SellerProduct } from '@/lib/catalog/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const sides = [
  { side: 'En', lang: 'en', title: 120, summary: 240, description: 6000, care: 1000 },
  { side: 'Zh', lang: 'zh-CN', title: 60, summary: 120, description: 3000, care: 500 },
] as const

/** Titles, summary, description and care in both languages, and the section of the storefront. */
export function ProductTexts({ product, locale }: { product: SellerProduct; locale: Locale }) {
  const t = translator(locale, 'seller')
  const states = translator(locale, 'states')
  return (
    <ActionForm action={editProductAction} locale={locale} success={states('saved')} label={t('texts')}>
      <input type="hidden" name="productId" value={product.id} />
      <input type="hidden" name="version" value={product.updatedAt.toISOString()} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        {sides.map(({ side, lang, ...max }) => (
          <fieldset key={side} lang={lang} className="min-w-0">
            <legend className="mt-4 text-muted text-sm" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
              {t(`in${side}`)}
            </legend>
            <Field
              name={`title${side}`}
              label={t(`title${side}`)}
              defaultValue={product[`title${side}`]}
              maxLength={max.title}
              required
            />
            <TextArea
              name={`summary${side}`}
              label={t(`summary${side}`)}
              defaultValue={product[`summary${side}`]}
              rows={3}
              maxLength={max.summary}
              required
            />
            <TextArea
              name={`description${side}`}
              label={t(`description${side}`)}
              defaultValue={product[`description${side}`]}
              rows={8}
              maxLength={max.description}
              required
            />
            <TextArea
              name={`care${side}`}
              label={t(`care${side}`)}
              optionalLabel={states('optional')}
              defaultValue={product[`care${side}`] ?? ''}
              rows={3}
              maxLength={max.care}
            />
          </fieldset>
        ))}
      </div>
      <div className="max-w-sm">
        <SelectField name="sectionId" label={t('section')} defaultValue={product.sectionId ?? ''}>
          <option value="">{t('noSection')}</option>
          {product.factory.sections.map((section) => (
            <option key={section.id} value={section.id}>
              {pick(section, 'name', locale)}
            </option>
          ))}
        </SelectField>
      </div>
      <SubmitButton>{t('saveTexts')}</SubmitButton>
    </ActionForm>
  )
}
