import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BeltCard } from '@/components/belts/belt-card'
import { CategoryGroups } from '@/components/catalog/category-groups'
import { ProductGrid } from '@/components/catalog/product-card'
import { FactoryGrid } from '@/components/factories/factory-grid'
import { Welcome } from '@/components/home/welcome'
import { Section } from '@/components/ui/section'
import { listBelts } from '@/lib/belts/queries'
import { listNewProducts, listProvenProducts } from '@/lib/catalog/queries-cards'
import { listCategoryGroups } from '@/lib/catalog/queries-categories'
import { listFactories } from '@/lib/factories/queries'
import { oneOfEachBelt } from '@/lib/factories/rules'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata({ locale, path: '', description: translator(locale, 'home')('lead') })
    : {}
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'home')
  const [belts, proven, products, groups, factories] = await Promise.all([
    listBelts(),
    listProvenProducts(8),
    listNewProducts(8),
    listCategoryGroups(),
    listFactories(),
  ])
  const featured = belts.filter((belt) => belt._count.factories > 0 && belt.figureValue !== null).slice(0, 6)
  return (
    <div className="page">
      <Welcome locale={locale} belts={belts} />
      <Section
        title={t('featured')}
        more={{ href: `/${locale}/belts`, label: t('allBelts', { count: belts.length }) }}
      >
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {featured.map((belt) => (
            <BeltCard key={belt.slug} belt={belt} locale={locale} />
          ))}
        </ul>
      </Section>
      {proven.length > 0 && (
        <Section title={t('proven')} note={t('provenNote')}>
          <ProductGrid products={proven} locale={locale} />
        </Section>
      )}
      <Section title={t('new')}>
        <ProductGrid products={products} locale={locale} />
      </Section>
      <Section
        title={t('storefronts')}
        more={{ href: `/${locale}/factories`, label: t('allFactories', { count: factories.length }) }}
      >
        <FactoryGrid factories={oneOfEachBelt(factories, 6)} locale={locale} />
      </Section>
      <Section title={t('categories')} more={{ href: `/${locale}/categories`, label: t('allCategories') }}>
        <CategoryGroups groups={groups} locale={locale} />
      </Section>
    </div>
  )
}
