import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatCount } from '@/lib/money'

/** Top of a storefront: brand, the factory behind it, its belt and the facts that size it up. */
export function StorefrontHead({ factory, locale }: { factory: FactoryDetail; locale: Locale }) {
  const t = translator(locale, 'factories')
  const facts = [
    [t('founded'), String(factory.foundedYear)],
    [t('workers'), formatCount(factory.workers, locale)],
    [t('floor'), `${formatCount(factory.floorAreaM2, locale)} m²`],
    [t('products'), formatCount(factory._count.products, locale)],
  ]
  return (
    <div className="grid gap-6 md:grid-cols-[3fr_2fr] md:items-center">
      <div>
        <p className="text-sm">
          <Link href={`/${locale}/belts/${factory.belt.slug}`} className="text-steel hover:underline">
            {pick(factory.belt, 'name', locale)}
          </Link>
        </p>
        <h1 className="mt-2 text-4xl">{pick(factory, 'brand', locale)}</h1>
        <p className="mt-1 text-muted">{pick(factory, 'name', locale)}</p>
        <p className="mt-4 max-w-prose text-lg">{pick(factory, 'tagline', locale)}</p>
        <dl className="mt-6 grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-4">
          {facts.map(([label, value]) => (
            <div key={label} className="bg-surface px-3 py-2">
              <dt className="text-muted text-xs">{label}</dt>
              <dd className="tabular font-semibold text-lg">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {factory.banner && (
        <div className="aspect-[3/2] overflow-hidden rounded-md border border-line md:aspect-square">
          <Picture
            image={factory.banner}
            alt={t('bannerAlt', { brand: pick(factory, 'brand', locale) })}
            sizes="(min-width: 48rem) 30rem, 100vw"
            priority
            className="size-full object-cover"
          />
        </div>
      )}
    </div>
  )
}
