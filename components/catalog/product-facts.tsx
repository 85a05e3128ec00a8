import { FactTable } from '@/components/ui/fact-table'
import { Prose } from '@/components/ui/prose'
import { Section } from '@/components/ui/section'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

/** What the product is: its description, then materials, measures and care as tables. */
export function ProductFacts({ product, locale }: { product: ProductDetail; locale: Locale }) {
  const t = translator(locale, 'catalog')
  const materials = product.materials.map(({ label, value }, index) => ({
    key: String(index),
    label: label[locale],
    value: value[locale],
  }))
  const measures = product.measures.map(({ label, value, unit }, index) => ({
    key: String(index),
    label: label[locale],
    value: `${value} ${unit}`,
  }))
  const care = pick(product, 'care', locale)
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      <Section title={t('about')}>
        <Prose text={pick(product, 'description', locale)} />
        {care && (
          <>
            <h3 className="mt-6 mb-2 font-semibold">{t('care')}</h3>
            <Prose text={care} />
          </>
        )}
      </Section>
      <Section title={t('materialsMeasures')}>
        {materials.length > 0 && <FactTable rows={materials} />}
        {measures.length > 0 && (
          <div className="mt-6">
            <FactTable rows={measures} />
          </div>
        )}
      </Section>
    </div>
  )
}
