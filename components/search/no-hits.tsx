import Link from 'next/link'
import { CategoryGroups } from '@/components/catalog/category-groups'
import { EmptyState } from '@/components/ui/empty-state'
import { listCategoryGroups } from '@/lib/catalog/queries-categories'
import type { Found } from '@/lib/discovery/queries'
import { suggest } from '@/lib/discovery/queries-suggest'
import { findPath, withoutPart } from '@/lib/discovery/rules-address'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { partNames } from './chips'

/** Nothing was asked: what can be, and the categories to start from. */
export async function NothingAsked({ locale }: { locale: Locale }) {
  const t = translator(locale, 'search')
  return (
    <>
      <h1 className="text-3xl">{t('emptyQuery')}</h1>
      <p className="mt-3 mb-8 text-muted">{t('emptyQueryBody')}</p>
      <h2 className="sr-only">{t('allCategories')}</h2>
      <CategoryGroups groups={await listCategoryGroups()} locale={locale} />
    </>
  )
}

/** Nothing found: which choice to leave out and what that gives, how it may have been meant, standards about it, and where to start otherwise. */
export async function NoHits({ locale, find, found }: { locale: Locale; find: Find; found: Found }) {
  const t = translator(locale, 'search')
  const words = translator(locale, 'find')
  const nameOf = await partNames(find, locale)
  const { standards } = find.q ? await suggest(find.q) : { standards: [] }
  const link = 'text-steel underline'
  return (
    <>
      <EmptyState title={find.q ? t('none', { query: find.q }) : words('none')}>
        {found.meant && (
          <p className="mb-3">
            {words('didYouMean')}{' '}
            <Link href={`/${locale}${findPath({ ...find, q: found.meant, page: 1 })}`} className={link}>
              {found.meant}
            </Link>
          </p>
        )}
        {found.relief.length > 0 ? (
          <>
            <p>{words('relax')}</p>
            <ul className="mt-2 space-y-1">
              {found.relief.slice(0, 5).map(({ part, total }) => (
                <li key={part}>
                  <Link
                    href={`/${locale}${findPath(withoutPart(find, part))}`}
                    prefetch={false}
                    className={link}
                  >
                    {words('relaxPart', { name: nameOf(part), count: total })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('noneBody')}</p>
        )}
      </EmptyState>
      {found.relief.length === 0 && (
        <>
          {standards.length > 0 && (
            <>
              <h3 className="mb-2 font-semibold">{words('suggestStandards')}</h3>
              <ul className="mb-6">
                {standards.map((standard) => (
                  <li key={standard.slug}>
                    <Link
                      href={`/${locale}/standards/${standard.slug}`}
                      prefetch={false}
                      className={`inline-flex min-h-11 items-center ${link}`}
                    >
                      {pick(standard, 'name', locale)}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3 className="mb-3 font-semibold">{t('allCategories')}</h3>
          <CategoryGroups groups={await listCategoryGroups()} locale={locale} />
        </>
      )}
    </>
  )
}
