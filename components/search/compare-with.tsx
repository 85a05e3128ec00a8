import Link from 'next/link'
import { comparePath } from '@/lib/discovery/rules-compare'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { labels, translator } from '@/lib/i18n/translator'
import { CompareButton } from './compare-button'
import { CompareTray } from './compare-tray'

type Product = { slug: string; titleEn: string; titleZh: string }

/** The ways from a product to a comparison: put it aside, or look at it by its measured values at once. */
export function CompareWith({ product, locale }: { product: Product; locale: Locale }) {
  const words = labels(locale, 'compare')
  return (
    <div className="mt-6">
      <p className="flex flex-wrap items-center gap-x-6 text-sm">
        <CompareButton slug={product.slug} name={pick(product, 'title', locale)} labels={words.button} />
        <Link
          href={`/${locale}${comparePath([product.slug])}`}
          prefetch={false}
          rel="nofollow"
          className="inline-flex min-h-9 items-center text-steel text-xs underline"
        >
          {translator(locale, 'compare')('byValues')}
        </Link>
      </p>
      <CompareTray locale={locale} labels={words.tray} />
    </div>
  )
}
