import type { ReactNode } from 'react'
import { type Find, findSorts } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Choose } from './choose'
import { FindFrame } from './find-frame'

/** The frame of facets and results in the words of the language, with the count and the order above the results. */
export function FindForm({
  locale,
  find,
  total,
  facets,
  children,
}: {
  locale: Locale
  find: Find
  total: number
  facets: ReactNode
  children: ReactNode
}) {
  const t = translator(locale, 'find')
  const search = translator(locale, 'search')
  const catalog = translator(locale, 'catalog')
  const nameOf = (sort: (typeof findSorts)[number]) => {
    if (sort === 'best') return find.q ? search('relevance') : t('bestUnasked')
    return sort === 'headroom' ? t('sortHeadroom') : catalog(`sort.${sort}`)
  }
  return (
    <FindFrame
      action={`/${locale}/search`}
      hidden={find.q ? [['q', find.q]] : []}
      labels={{
        form: t('form'),
        apply: search('apply'),
        show: t('show'),
        results: t('showCount', { count: total }),
        working: t('working'),
      }}
      facets={facets}
      sort={
        <div className="mb-4 flex flex-wrap items-center gap-3 border-line border-b pb-3">
          <p className="tabular mr-auto text-muted text-sm" role="status">
            {search('count', { count: total })}
          </p>
          <Choose
            name="sort"
            label={search('sortLabel')}
            value={find.sort}
            className=""
            choices={findSorts
              .filter((sort) => find.q || sort !== 'sold')
              .map((sort) => ({ value: sort, label: nameOf(sort) }))}
          />
        </div>
      }
    >
      {children}
    </FindFrame>
  )
}
