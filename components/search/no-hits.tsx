import Link from 'next/link'
import { CategoryGroups } from '@/components/catalog/category-groups'
import { EmptyState } from '@/components/ui/empty-state'
import { listCategoryGroups } from '@/lib/catalog/queries-categories'
import { searchPath } from '@/lib/catalog/rules-lists'
import type { SearchParams } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Nothing asked or nothing found: what to do next, and the categories to start from. */
export async function NoHits({ locale, params }: { locale: Locale; params: SearchParams }) {
  const t = translator(locale, 'search')
  const { q: query } = params
  const groups = await listCategoryGroups()
  return (
    <>
      {query ? (
        <EmptyState title={t('none', { query })}>
          <p>{t('noneBody')}</p>
          {params.category && (
            <p className="mt-3">
              <Link
                href={`/${locale}${searchPath({ ...params, category: null, page: 1 })}`}
                className="underline"
              >
                {t('noneInCategory')}
              </Link>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <h1 className="text-3xl">{t('emptyQuery')}</h1>
          <p className="mt-3 mb-8 text-muted">{t('emptyQueryBody')}</p>
        </>
      )}
      <h2 className="sr-only">{t('allCategories')}</h2>
      <CategoryGroups groups={groups} locale={locale} />
    </>
  )
}
