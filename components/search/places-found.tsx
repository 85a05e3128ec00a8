import Link from 'next/link'
import { BeltCard } from '@/components/belts/belt-card'
import { FactoryGrid } from '@/components/factories/factory-grid'
import { findBeltIds, listBeltsOf } from '@/lib/belts/queries'
import { placesLikeness } from '@/lib/catalog/rules-lists'
import { findFactoryIds, listFactoriesOf } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const shown = 3

type Place = { href: string; name: string; note: string }

/** One line of links: what was looked for are mostly products, which follow at once. */
function PlaceRow({ title, places }: { title: string; places: Place[] }) {
  if (!places.length) return null
  return (
    <section className="mt-1 flex items-baseline gap-x-4 overflow-x-auto whitespace-nowrap sm:flex-wrap">
      <h2 className="text-muted text-sm">{title}</h2>
      <ul className="contents">
        {places.map(({ href, name, note }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="inline-flex min-h-11 items-center gap-2 text-steel underline"
            >
              {name}
            </Link>{' '}
            <span className="text-muted text-sm">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/**
 * Belts and factories whose names are like what was typed: a line each above the products, or as cards, and less exactly so, where no product
 * was found (`guessing`). Nothing when there are none.
 */
export async function PlacesFound({
  query,
  guessing,
  locale,
}: {
  query: string
  guessing: boolean
  locale: Locale
}) {
  const t = translator(locale, 'search')
  const words = query.toLowerCase()
  const likeness = guessing ? placesLikeness.guess : placesLikeness.sure
  const [beltIds, factoryIds] = await Promise.all([
    findBeltIds(words, likeness, shown),
    findFactoryIds(words, likeness, shown),
  ])
  const belts = beltIds.length ? await listBeltsOf(beltIds) : []
  const factories = factoryIds.length ? await listFactoriesOf(factoryIds) : []
  if (guessing)
    return (
      <>
        {belts.length > 0 && (
          <section className="mt-6">
            <h2 className="mb-2 font-semibold">{t('belts')}</h2>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {belts.map((belt) => (
                <BeltCard key={belt.slug} belt={belt} locale={locale} />
              ))}
            </ul>
          </section>
        )}
        {factories.length > 0 && (
          <section className="mt-6">
            <h2 className="mb-2 font-semibold">{t('factories')}</h2>
            <FactoryGrid factories={factories} locale={locale} />
          </section>
        )}
      </>
    )
  return (
    <>
      <PlaceRow
        title={t('belts')}
        places={belts.map((belt) => ({
          href: `/${locale}/belts/${belt.slug}`,
          name: pick(belt, 'name', locale),
          note: pick(belt, 'city', locale),
        }))}
      />
      <PlaceRow
        title={t('factories')}
        places={factories.map((factory) => ({
          href: `/${locale}/factories/${factory.slug}`,
          name: pick(factory, 'brand', locale),
          note: pick(factory.belt, 'city', locale),
        }))}
      />
    </>
  )
}
