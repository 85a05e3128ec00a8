import { buttonClass } from '@/components/ui/button'
import { listCategoryGroups } from '@/lib/catalog/queries-categories'
import type { SearchParams } from '@/lib/catalog/schema'
import { searchSorts } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const select = 'min-h-11 max-w-full rounded-md border border-line bg-surface px-3 text-sm'

/** How many there are, in which order, and in which category: a plain form that works everywhere. */
export async function SearchTools({
  locale,
  params,
  total,
}: {
  locale: Locale
  params: SearchParams
  total: number
}) {
  const t = translator(locale, 'search')
  const catalog = translator(locale, 'catalog')
  const groups = await listCategoryGroups()
  return (
    <form
      action={`/${locale}/search`}
      className="mb-5 flex flex-wrap items-center gap-3 border-line border-b pb-4"
    >
      <p className="tabular mr-auto text-muted text-sm" role="status">
        {t('count', { count: total })}
      </p>
      <input type="hidden" name="q" value={params.q} />
      <select
        name="category"
        defaultValue={params.category ?? ''}
        aria-label={t('category')}
        className={select}
      >
        <option value="">{t('allCategories')}</option>
        {groups.map((group) => (
          <optgroup key={group.slug} label={pick(group, 'name', locale)}>
            {group.categories.map((category) => (
              <option key={category.slug} value={category.slug}>
                {pick(category, 'name', locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select name="sort" defaultValue={params.sort} aria-label={t('sortLabel')} className={select}>
        {searchSorts.map((sort) => (
          <option key={sort} value={sort}>
            {sort === 'best' ? t('relevance') : catalog(`sort.${sort}`)}
          </option>
        ))}
      </select>
      <button type="submit" className={buttonClass('plain')}>
        {t('apply')}
      </button>
    </form>
  )
}
