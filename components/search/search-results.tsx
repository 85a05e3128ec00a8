import { ProductGrid } from '@/components/catalog/product-card'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Skeleton } from '@/components/ui/skeleton'
import { listCards } from '@/lib/catalog/queries-cards'
import { searchProducts } from '@/lib/catalog/queries-search'
import { pageSize, searchPath } from '@/lib/catalog/rules-lists'
import type { SearchParams } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { searchQuery } from '@/lib/search'
import { NoHits } from './no-hits'
import { PlacesFound } from './places-found'
import { SearchTools } from './search-tools'

/** Stands while the results are looked up. */
export function SearchSkeleton({ locale }: { locale: Locale }) {
  return <Skeleton lines={8} label={translator(locale, 'states')('loading')} />
}

/** Belts and factories of that name first, then products, a page at a time. */
export async function SearchResults({ locale, params }: { locale: Locale; params: SearchParams }) {
  const t = translator(locale, 'search')
  const states = translator(locale, 'states')
  const { q: query } = params
  if (!searchQuery(query).length) return <NoHits locale={locale} params={{ ...params, q: '' }} />
  const hits = await searchProducts({
    query,
    category: params.category,
    sort: params.sort,
    page: params.page,
  })
  const cards = await listCards(hits.ids)
  if (!cards.length && params.page > 1)
    return <SearchResults locale={locale} params={{ ...params, page: 1 }} />
  const pages = Math.ceil(hits.total / pageSize)
  return (
    <>
      <h1 className="wrap-anywhere text-3xl">{t('heading', { query })}</h1>
      {params.page === 1 && (
        <PlacesFound query={query} guessing={hits.near || hits.total === 0} locale={locale} />
      )}
      {cards.length === 0 ? (
        <NoHits locale={locale} params={params} />
      ) : (
        <section aria-label={t('products')} className="mt-6">
          <SearchTools locale={locale} params={params} total={hits.total} />
          {hits.near && <Notice>{t('near')}</Notice>}
          <h2 className="sr-only">{t('products')}</h2>
          <ProductGrid products={cards} locale={locale} eager={4} />
          <Pagination
            page={params.page}
            pages={pages}
            hrefOf={(page) => `/${locale}${searchPath({ ...params, page })}`}
            words={{
              label: states('pagination'),
              previous: states('previous'),
              next: states('next'),
              position: states('page', { page: params.page, pages }),
            }}
          />
        </section>
      )}
    </>
  )
}
