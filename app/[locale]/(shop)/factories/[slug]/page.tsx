import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StorefrontProducts } from '@/components/catalog/storefront-products'
import { FactoryJson } from '@/components/factories/factory-json'
import { StorefrontAbout } from '@/components/factories/storefront-about'
import { StorefrontHead } from '@/components/factories/storefront-head'
import { FactoryProof } from '@/components/quality/factory-proof'
import { Trail } from '@/components/shell/trail'
import { listFactoryProducts } from '@/lib/catalog/queries-cards'
import { findFactory } from '@/lib/factories/queries'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/factories/[slug]'>

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const factory = isLocale(locale) && (await findFactory(slug))
  if (!factory) return {}
  return pageMetadata({
    locale,
    path: `/factories/${slug}`,
    title: `${pick(factory, 'brand', locale)} · ${pick(factory, 'name', locale)}`,
    description: pick(factory, 'tagline', locale),
    image: `/og/factory/${slug}.png`,
  })
}

export default async function StorefrontPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const factory = await findFactory(slug)
  if (!factory) notFound()
  const products = await listFactoryProducts(slug)
  const belt = factory.belt
  const belts = translator(locale, 'belts')('title')
  return (
    <div className="page">
      <Trail
        locale={locale}
        crumbs={[
          [belts, '/belts'],
          [pick(belt, 'name', locale), `/belts/${belt.slug}`],
          [pick(factory, 'brand', locale)],
        ]}
      />
      <FactoryJson factory={factory} locale={locale} />
      <StorefrontHead factory={factory} locale={locale} />
      <FactoryProof slug={slug} locale={locale} />
      <StorefrontProducts factory={factory} products={products} locale={locale} />
      <StorefrontAbout factory={factory} locale={locale} />
    </div>
  )
}
