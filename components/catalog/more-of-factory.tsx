import { FactoryCard } from '@/components/factories/factory-card'
import { Section } from '@/components/ui/section'
import { listFactoryProducts } from '@/lib/catalog/queries-cards'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { ProductGrid } from './product-card'

const shown = 4

/** The factory behind the product, and what else it makes: its own shelf first. */
export async function MoreOfFactory({
  product,
  factory,
  locale,
}: {
  product: ProductDetail
  factory: FactoryDetail
  locale: Locale
}) {
  const t = translator(locale, 'catalog')
  const all = await listFactoryProducts(factory.slug)
  const here = all.find(({ id }) => id === product.id)?.sectionId
  const others = all
    .filter(({ id }) => id !== product.id)
    .toSorted((a, b) => Number(b.sectionId === here) - Number(a.sectionId === here))
    .slice(0, shown)
  return (
    <>
      <Section title={t('madeBy')}>
        <ul className="max-w-2xl">
          <FactoryCard factory={factory} locale={locale} />
        </ul>
      </Section>
      {others.length > 0 && (
        <Section
          title={t('moreOf', { brand: pick(factory, 'brand', locale) })}
          more={{ href: `/${locale}/factories/${factory.slug}`, label: t('allOf', { count: all.length }) }}
        >
          <ProductGrid products={others} locale={locale} />
        </Section>
      )}
    </>
  )
}
