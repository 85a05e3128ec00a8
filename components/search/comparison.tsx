import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { listCompared } from '@/lib/discovery/queries-compare'
import { comparePath, compareRows } from '@/lib/discovery/rules-compare'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { CompareSync } from './compare-sync'
import { CompareTable } from './compare-table'

/** Up to four products side by side; what is no longer on sale is left out. */
export async function Comparison({ locale, slugs }: { locale: Locale; slugs: string[] }) {
  const t = translator(locale, 'compare')
  const { products, values, others } = await listCompared(slugs)
  const gone = slugs.length - products.length
  return (
    <>
      {gone > 0 && <p className="mb-4 text-amber text-sm">{t('gone', { count: gone })}</p>}
      {products.length ? (
        <>
          <CompareTable
            products={products}
            rows={compareRows(
              products.map(({ id }) => id),
              values,
            )}
            locale={locale}
          />
          <CompareSync slugs={products.map(({ slug }) => slug)} />
          {others.length > 0 && (
            <section aria-labelledby="others" className="mt-8 max-w-prose">
              <h2 id="others" className="text-xl">
                {t('others')}
              </h2>
              <ul className="mt-2">
                {others.map((other) => (
                  <li key={other.slug} className="border-line border-b">
                    <Link
                      href={`/${locale}${comparePath([...products.map(({ slug }) => slug), other.slug])}`}
                      prefetch={false}
                      rel="nofollow"
                      className="block py-3"
                    >
                      <span className="text-steel underline">{pick(other, 'title', locale)}</span>{' '}
                      <span className="block text-muted text-sm">{pick(other.factory, 'brand', locale)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {products.length < 2 && <p className="my-4 text-muted">{t('one')}</p>}
        </>
      ) : (
        <EmptyState title={t('empty')}>
          <p className="mb-4">{t('emptyBody')}</p>
          <ButtonLink href={`/${locale}/categories`}>{t('toCategories')}</ButtonLink>
        </EmptyState>
      )}
    </>
  )
}
