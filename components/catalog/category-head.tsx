import Link from 'next/link'
import { Trail } from '@/components/shell/trail'
import type { findCategory } from '@/lib/catalog/queries-categories'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

type Category = NonNullable<Awaited<ReturnType<typeof findCategory>>>

/** Name of a category, one sentence about it, and the belts that make it. */
export function CategoryHead({ category, locale }: { category: Category; locale: Locale }) {
  const t = translator(locale, 'catalog')
  const name = pick(category, 'name', locale)
  return (
    <>
      <Trail locale={locale} crumbs={[[t('title'), '/categories'], [name]]} />
      <p className="text-muted text-sm">{pick(category.group, 'name', locale)}</p>
      <h1 className="text-4xl">{name}</h1>
      <p className="mt-3 max-w-prose text-muted">{pick(category, 'intro', locale)}</p>
      {category.belts.length > 0 && (
        <nav aria-label={t('madeIn')} className="mt-4 flex flex-wrap items-center gap-x-4 text-sm">
          <span className="text-muted">{t('madeIn')}</span>
          {category.belts.map(({ belt }) => (
            <Link
              key={belt.slug}
              href={`/${locale}/belts/${belt.slug}`}
              className="inline-flex min-h-9 items-center text-steel hover:underline"
            >
              {pick(belt, 'name', locale)}
            </Link>
          ))}
        </nav>
      )}
    </>
  )
}
