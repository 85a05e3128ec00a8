import Link from 'next/link'
import { type ShelfSort, shelfSorts } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The orders a list can stand in, as links; the present one is marked. */
export function SortNav({
  locale,
  current,
  hrefOf,
}: {
  locale: Locale
  current: ShelfSort
  hrefOf: (sort: ShelfSort) => string
}) {
  const t = translator(locale, 'catalog')
  return (
    <nav aria-label={t('sortLabel')} className="flex flex-wrap gap-x-5 text-sm">
      {shelfSorts.map((sort) => (
        <Link
          key={sort}
          href={hrefOf(sort)}
          rel="nofollow"
          aria-current={sort === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center text-muted hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {t(`sort.${sort}`)}
        </Link>
      ))}
    </nav>
  )
}
