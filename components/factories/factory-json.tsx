import { JsonLd } from '@/components/ui/json-ld'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { imageUrl } from '@/lib/image-urls'
import { absolute } from '@/lib/seo'

/** The factory as schema.org describes an organisation. */
export function FactoryJson({ factory, locale }: { factory: FactoryDetail; locale: Locale }) {
  return (
    <JsonLd
      data={{
        '@type': 'Organization',
        name: pick(factory, 'name', locale),
        alternateName: pick(factory, 'brand', locale),
        description: pick(factory, 'tagline', locale),
        foundingDate: String(factory.foundedYear),
        numberOfEmployees: { '@type': 'QuantitativeValue', value: factory.workers },
        brand: { '@type': 'Brand', name: pick(factory, 'brand', locale) },
        url: absolute(`/${locale}/factories/${factory.slug}`),
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'CN',
          addressLocality: pick(factory.belt, 'city', locale),
          streetAddress: pick(factory, 'shipsFrom', locale),
        },
        ...(factory.banner ? { image: absolute(imageUrl(factory.banner.id, 960, 'webp')) } : {}),
      }}
    />
  )
}
