import type { ReactNode } from 'react'
import { countCategory } from '@/lib/discovery/queries'
import { emptyFind } from '@/lib/discovery/rules-address'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { FacetColumn } from './facet-column'
import { FindFrame } from './find-frame'

/** A category's whole list with the facets it can be narrowed by; what is narrowed stands under the search's address. */
export async function CategoryFrame({
  slug,
  locale,
  children,
}: {
  slug: string
  locale: Locale
  children: ReactNode
}) {
  const t = translator(locale, 'find')
  const find = { ...emptyFind, category: [slug] }
  const counts = await countCategory(slug)
  return (
    <FindFrame
      action={`/${locale}/search`}
      hidden={[]}
      labels={{
        form: t('form'),
        apply: translator(locale, 'search')('apply'),
        show: t('show'),
        results: t('showCount', { count: counts.total }),
        working: t('working'),
      }}
      facets={<FacetColumn locale={locale} find={find} counts={counts} />}
      sort={null}
    >
      {children}
    </FindFrame>
  )
}
