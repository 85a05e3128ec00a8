import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import type { ProductCardData } from '@/lib/catalog/queries-cards'
import { viewPath } from '@/lib/catalog/rules-lists'
import { type ShelfSort } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ProductGrid } from './product-card'
import { SortNav } from './sort-nav'

type Props = {
  slug: string
  view: { sort: ShelfSort; page: number }
  pages: number
  total: number
  cards: ProductCardData[]
  locale: Locale
}

/** One page of a category in one order, with the ways to the other orders and pages. */
export function CategoryShelf({ slug, view, pages, total, cards, locale }: Props) {
  const t = translator(locale, 'catalog')
  const states = translator(locale, 'states')
  const base = `/${locale}/categories/${slug}`
  if (!total) return <EmptyState title={t('emptyCategory')} />
  return (
    <section aria-label={t('products')}>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 border-line border-b">
        <p className="tabular text-muted text-sm">{t('count', { count: total })}</p>
        <SortNav locale={locale} current={view.sort} hrefOf={(sort) => `${base}${viewPath(sort, 1)}`} />
      </div>
      <h2 className="sr-only">{t('products')}</h2>
      <ProductGrid products={cards} locale={locale} eager={4} narrow />
      <Pagination
        page={view.page}
        pages={pages}
        hrefOf={(page) => `${base}${viewPath(view.sort, page)}`}
        words={{
          label: states('pagination'),
          previous: states('previous'),
          next: states('next'),
          position: states('page', { page: view.page, pages }),
        }}
      />
    </section>
  )
}
