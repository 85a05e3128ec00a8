import { ProductGrid } from '@/components/catalog/product-card'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Skeleton } from '@/components/ui/skeleton'
import { listCards } from '@/lib/catalog/queries-cards'
import { findProducts } from '@/lib/discovery/queries'
import { listPlaces } from '@/lib/discovery/queries-places'
import { findPath, isNarrowed } from '@/lib/discovery/rules-address'
import { singleCategory } from '@/lib/discovery/rules-resolve'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { searchQuery } from '@/lib/search'
import { Chips } from './chips'
import { FacetColumn } from './facet-column'
import { FindForm } from './find-form'
import { LogSearch } from './log-search'
import { NoHits, NothingAsked } from './no-hits'
import { PlacesFound } from './places-found'

/** Stands while the results are looked up. */
export function SearchSkeleton({ locale }: { locale: Locale }) {
  return <Skeleton lines={8} label={translator(locale, 'states')('loading')} />
}

/** Belts and factories of that name first, then products with all they can be narrowed by, a page at a time. */
export async function SearchResults({ locale, find: asked }: { locale: Locale; find: Find }) {
  const t = translator(locale, 'search')
  const find = searchQuery(asked.q).length ? asked : { ...asked, q: '' }
  if (!find.q && !isNarrowed(find) && find.sort === 'best') return <NothingAsked locale={locale} />
  const found = await findProducts(find)
  const guessing = found.near || found.total === 0
  return (
    <>
      <h1 className="wrap-anywhere mb-4 text-3xl">
        {find.q ? t('heading', { query: find.q }) : await headingOf(find, locale)}
      </h1>
      {find.q && found.page === 1 && !isNarrowed(find) && (
        <PlacesFound query={found.meant ?? find.q} guessing={guessing} locale={locale} />
      )}
      <section aria-label={t('products')} className="mt-6">
        <h2 className="sr-only">{t('products')}</h2>
        <FindForm
          locale={locale}
          find={find}
          total={found.total}
          facets={<FacetColumn locale={locale} find={find} counts={found.counts} />}
        >
          <Chips find={find} locale={locale} />
          {found.near && found.total > 0 && <Notice>{t('near')}</Notice>}
          {found.total ? (
            <Hits locale={locale} find={find} found={found} />
          ) : (
            <NoHits locale={locale} find={find} found={found} />
          )}
        </FindForm>
      </section>
      <LogSearch locale={locale} query={findPath(find)} />
    </>
  )
}

/** A search without words is called after the one category or belt it is in. */
async function headingOf(find: Find, locale: Locale): Promise<string> {
  const { groups, provinces } = await listPlaces()
  const category = singleCategory(find, groups)
  const belts = provinces.flatMap(({ belts: own }) => own).filter(({ slug }) => find.belt.includes(slug))
  const place = category ?? (belts.length === 1 ? belts[0] : undefined)
  return place ? pick(place, 'name', locale) : translator(locale, 'find')('allHeading')
}

async function Hits({
  locale,
  find,
  found,
}: {
  locale: Locale
  find: Find
  found: Awaited<ReturnType<typeof findProducts>>
}) {
  const states = translator(locale, 'states')
  const { page, pages } = found
  return (
    <>
      <ProductGrid products={await listCards(found.ids)} locale={locale} eager={4} narrow />
      <Pagination
        page={page}
        pages={Math.min(pages, 400)}
        hrefOf={(next) => `/${locale}${findPath({ ...find, page: next })}`}
        words={{
          label: states('pagination'),
          previous: states('previous'),
          next: states('next'),
          position: states('page', { page, pages }),
        }}
      />
    </>
  )
}
