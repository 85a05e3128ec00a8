import { BeltCard } from '@/components/belts/belt-card'
import { FactoryGrid } from '@/components/factories/factory-grid'
import { findBeltIds, listBeltsOf } from '@/lib/belts/queries'
import { placesLikeness } from '@/lib/catalog/rules-lists'
import { findFactoryIds, listFactoriesOf } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const shown = 3

/** Belts and factories whose names are like what was typed, less exactly so where no product was found (`guessing`). Nothing when there are none. */
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
}
