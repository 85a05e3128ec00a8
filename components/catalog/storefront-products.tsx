import { ProductGrid } from '@/components/catalog/product-card'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import type { ProductCardData } from '@/lib/catalog/queries-cards'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

type Props = { factory: FactoryDetail; products: ProductCardData[]; locale: Locale }

/** The factory's shelves in its own order; what stands on no shelf comes last. */
export function StorefrontProducts({ factory, products, locale }: Props) {
  const t = translator(locale, 'factories')
  if (!products.length) return <EmptyState title={t('noProducts')} />
  const bySection = Map.groupBy(products, ({ sectionId }) => sectionId)
  const known = new Set(factory.sections.map(({ id }) => id))
  const shelves = [
    ...factory.sections.map((section) => ({
      id: section.id,
      title: pick(section, 'name', locale),
      products: bySection.get(section.id) ?? [],
    })),
    {
      id: 'rest',
      title: t('otherProducts'),
      products: products.filter(({ sectionId }) => !sectionId || !known.has(sectionId)),
    },
  ].filter((shelf) => shelf.products.length > 0)
  return shelves.map((shelf, index) => (
    <Section key={shelf.id} title={shelf.title} note={t('productCount', { count: shelf.products.length })}>
      <ProductGrid products={shelf.products} locale={locale} eager={index === 0 ? 2 : 0} />
    </Section>
  ))
}
