import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryHead } from '@/components/catalog/category-head'
import { CategoryShelf } from '@/components/catalog/category-shelf'
import { CategoryFrame } from '@/components/search/category-frame'
import { listCategoryProducts } from '@/lib/catalog/queries-cards'
import { findCategory } from '@/lib/catalog/queries-categories'
import { pageSize, parseView, viewPath } from '@/lib/catalog/rules-lists'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/categories/[slug]/[[...view]]'>

export function generateStaticParams() {
  return [{ slug: '_', view: ['_'] }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, view: segments } = await params
  const view = parseView(segments)
  const category = isLocale(locale) && view && (await findCategory(slug))
  if (!category) return {}
  const name = pick(category, 'name', locale)
  const page = view.page > 1 ? ` · ${translator(locale, 'catalog')('pageNumber', { page: view.page })}` : ''
  return pageMetadata({
    locale,
    path: `/categories/${slug}${viewPath(view.sort, view.page)}`,
    canonical: `/categories/${slug}`,
    title: `${name}${page}`,
    description: pick(category, 'intro', locale),
  })
}

export default async function CategoryPage({ params }: Props) {
  const { locale, slug, view: segments } = await params
  const view = parseView(segments)
  if (!isLocale(locale) || !view) notFound()
  const category = await findCategory(slug)
  if (!category) notFound()
  const { cards, total } = await listCategoryProducts(slug, view.sort, view.page)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (view.page > pages) notFound()
  return (
    <div className="page">
      <CategoryHead category={category} locale={locale} />
      <div className="mt-6">
        <CategoryFrame slug={slug} locale={locale}>
          <CategoryShelf slug={slug} view={view} pages={pages} total={total} cards={cards} locale={locale} />
        </CategoryFrame>
      </div>
    </div>
  )
}
