import Link from 'next/link'
import { Prose } from '@/components/ui/prose'
import type { BeltDetail } from '@/lib/belts/queries'
import { placeText } from '@/lib/belts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { BeltFacts } from './belt-facts'
import { BeltFigure } from './belt-figure'

function Categories({ belt, locale }: { belt: BeltDetail; locale: Locale }) {
  const t = translator(locale, 'belts')
  return (
    <nav aria-label={t('makes')} className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {belt.categories.map(({ category }) => (
          <li key={category.slug}>
            <Link
              href={`/${locale}/categories/${category.slug}`}
              className="inline-flex min-h-11 items-center rounded-md border border-line bg-surface px-3 text-sm hover:border-ink"
            >
              {pick(category, 'name', locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A belt by itself: place, figure, story, what it makes, and the facts with their sources. */
export function BeltBody({ belt, locale }: { belt: BeltDetail; locale: Locale }) {
  const t = translator(locale, 'belts')
  const place = [pick(belt, 'county', locale), pick(belt, 'city', locale), pick(belt, 'province', locale)]
  return (
    <>
      <header className="grid gap-6 border-line border-b pb-8 md:grid-cols-[2fr_1fr] md:items-end">
        <div>
          <p className="text-muted text-sm">{placeText(place, locale)}</p>
          <h1 className="mt-1 text-4xl md:text-5xl">{pick(belt, 'name', locale)}</h1>
          <p className="mt-3 max-w-prose text-lg">{pick(belt, 'tagline', locale)}</p>
        </div>
        <BeltFigure belt={belt} locale={locale} large />
      </header>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <section aria-label={t('story')}>
          <Prose text={pick(belt, 'story', locale)} />
          <Categories belt={belt} locale={locale} />
        </section>
        <section>
          <h2 className="mb-3 text-xl">{t('facts')}</h2>
          <BeltFacts belt={belt} locale={locale} />
        </section>
      </div>
    </>
  )
}
