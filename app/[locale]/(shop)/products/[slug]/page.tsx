import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MoreOfFactory } from '@/components/catalog/more-of-factory'
import { ProductFacts } from '@/components/catalog/product-facts'
import { ProductHead } from '@/components/catalog/product-head'
import { ProductJson } from '@/components/catalog/product-json'
import { ProductPromises } from '@/components/catalog/product-promises'
import { ProductStage } from '@/components/catalog/product-stage'
import { ProofSection } from '@/components/quality/proof-section'
import { CompareWith } from '@/components/search/compare-with'
import { Trail } from '@/components/shell/trail'
import { findProduct } from '@/lib/catalog/queries-product'
import { findFactory } from '@/lib/factories/queries'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/products/[slug]'>

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const product = isLocale(locale) && (await findProduct(slug))
  if (!product) return {}
  return pageMetadata({
    locale,
    path: `/products/${slug}`,
    title: pick(product, 'title', locale),
    description: pick(product, 'summary', locale),
    image: `/og/product/${slug}.png`,
  })
}

export default async function ProductPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const product = await findProduct(slug)
  const factory = product && (await findFactory(product.factory.slug))
  if (!factory) notFound()
  const { belt } = factory
  const crumbs: [string, string?][] = [
    [pick(belt, 'name', locale), `/belts/${belt.slug}`],
    [pick(factory, 'brand', locale), `/factories/${factory.slug}`],
    [pick(product, 'title', locale)],
  ]
  return (
    <div className="page">
      <Trail locale={locale} crumbs={crumbs} />
      <ProductJson product={product} factory={factory} locale={locale} />
      <ProductStage
        product={product}
        locale={locale}
        head={<ProductHead product={product} factory={factory} locale={locale} />}
        foot={<ProductPromises product={product} factory={factory} locale={locale} />}
      />
      <ProofSection slug={slug} locale={locale} />
      <ProductFacts product={product} locale={locale} />
      <CompareWith product={product} locale={locale} />
      <MoreOfFactory product={product} factory={factory} locale={locale} />
    </div>
  )
}
