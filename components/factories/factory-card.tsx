import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { FactorySummary } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

/** A factory in a list: its brand, its own name, where it stands and what it is known for. */
export function FactoryCard({ factory, locale }: { factory: FactorySummary; locale: Locale }) {
  const t = translator(locale, 'factories')
  return (
    <li className="relative flex gap-4 rounded-md border border-line bg-surface p-3 hover:border-ink">
      {factory.banner && (
        <div className="size-24 shrink-0 overflow-hidden rounded-md">
          <Picture image={factory.banner} alt="" sizes="96px" className="size-full object-cover" />
        </div>
      )}
      <div className="min-w-0">
        <h3 className="text-lg leading-snug">
          <Link href={`/${locale}/factories/${factory.slug}`} className="after:absolute after:inset-0">
            {pick(factory, 'brand', locale)}
          </Link>
        </h3>
        <p className="text-muted text-sm">{pick(factory, 'name', locale)}</p>
        <p className="mt-1 text-sm">{pick(factory, 'tagline', locale)}</p>
        <p className="tabular mt-1 text-muted text-xs">
          {t('cardFacts', {
            city: pick(factory.belt, 'city', locale),
            year: String(factory.foundedYear),
            products: factory._count.products,
          })}
        </p>
      </div>
    </li>
  )
}
