import Link from 'next/link'
import { comparePath } from '@/lib/discovery/rules-compare'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { CompareMark } from './compare-mark'

type Product = { slug: string; titleEn: string; titleZh: string }

/** The ways from a product to a comparison: put it aside, or look at its measured values at once. */
export function CompareWith({ product, locale }: { product: Product; locale: Locale }) {
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-6 text-sm">
      <CompareMark slug={product.slug} name={pick(product, 'title', locale)} locale={locale} />
      <Link
        href={`/${locale}${comparePath([product.slug])}`}
        prefetch={false}
        rel="nofollow"
        className="inline-flex min-h-9 items-center text-steel text-xs underline"
      >
        {translator(locale, 'compare')('byValues')}
      </Link>
    </p>
  )
}
