import { JsonLd } from '@/components/ui/json-ld'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { imageUrl } from '@/lib/image-urls'
import { currency, plainYuan } from '@/lib/money'
import { absolute } from '@/lib/seo'

/** The product as schema.org describes one, with one offer per variant. */
export function ProductJson({
  product,
  factory,
  locale,
}: {
  product: ProductDetail
  factory: FactoryDetail
  locale: Locale
}) {
  const url = absolute(`/${locale}/products/${product.slug}`)
  const seller = {
    '@type': 'Organization',
    name: pick(factory, 'name', locale),
    url: absolute(`/${locale}/factories/${factory.slug}`),
  }
  const offers = product.variants.map(({ sku, priceFen, available }) => ({
    '@type': 'Offer',
    sku,
    url,
    price: plainYuan(priceFen),
    priceCurrency: currency,
    availability: `https://schema.org/${available > 0 ? 'InStock' : 'OutOfStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
    seller,
  }))
  return (
    <JsonLd
      data={{
        '@type': 'Product',
        name: pick(product, 'title', locale),
        description: pick(product, 'summary', locale),
        url,
        category: pick(product.category, 'name', locale),
        image: product.images.map(({ image }) => absolute(imageUrl(image.id, 960, 'webp'))),
        brand: { '@type': 'Brand', name: pick(factory, 'brand', locale) },
        manufacturer: seller,
        offers,
      }}
    />
  )
}
