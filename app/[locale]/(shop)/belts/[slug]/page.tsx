import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BeltBody } from '@/components/belts/belt-body'
import { ProductGrid } from '@/components/catalog/product-card'
import { FactoryGrid } from '@/components/factories/factory-grid'
import { Trail } from '@/components/shell/trail'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { findBelt } from '@/lib/belts/queries'
import { listBeltProducts } from '@/lib/catalog/queries-cards'
import { emptyFind, findPath } from '@/lib/discovery/rules-address'
import { listFactories } from '@/lib/factories/queries'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/belts/[slug]'>

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const belt = isLocale(locale) && (await findBelt(slug))
  if (!belt) return {}
  const title = pick(belt, 'name', locale)
  return pageMetadata({ locale, path: `/belts/${slug}`, title, description: pick(belt, 'tagline', locale) })
}

export default async function BeltPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const belt = await findBelt(slug)
  if (!belt) notFound()
  const t = translator(locale, 'belts')
  const [factories, products] = await Promise.all([listFactories(), listBeltProducts(slug, 12)])
  const own = factories.filter((factory) => factory.belt.slug === slug)
  const name = pick(belt, 'name', locale)
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title'), '/belts'], [name]]} />
      <BeltBody belt={belt} locale={locale} />
      <Section title={t('factories', { belt: name })}>
        {own.length ? (
          <FactoryGrid factories={own} locale={locale} />
        ) : (
          <EmptyState title={t('noFactories')} />
        )}
      </Section>
      {products.length > 0 && (
        <Section title={t('products', { belt: name })}>
          <ProductGrid products={products} locale={locale} />
          <p className="mt-6">
            <ButtonLink href={`/${locale}${findPath({ ...emptyFind, belt: [slug] })}`}>
              {translator(locale, 'find')('allOfBelt')}
            </ButtonLink>
          </p>
        </Section>
      )}
    </div>
  )
}
