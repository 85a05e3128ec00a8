import Link from 'next/link'
import { ProofGlance } from '@/components/quality/proof-glance'
import { CaseNotice } from '@/components/recalls/case-notice'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { listProductCases } from '@/lib/quality/case-queries'

type Props = { product: ProductDetail; factory: FactoryDetail; locale: Locale }

/** What it is and who makes it, what is known to be wrong with it, and the proof in short. */
export async function ProductHead({ product, factory, locale }: Props) {
  const { category } = product
  const cases = await listProductCases(product.slug)
  return (
    <header className="mb-4">
      <p className="flex flex-wrap gap-x-3 text-sm">
        <Link
          href={`/${locale}/factories/${factory.slug}`}
          className="font-medium text-steel hover:underline"
        >
          {pick(factory, 'brand', locale)}
        </Link>
        <Link href={`/${locale}/categories/${category.slug}`} className="text-muted hover:underline">
          {pick(category, 'name', locale)}
        </Link>
      </p>
      <h1 className="wrap-anywhere mt-2 text-2xl md:text-3xl">{pick(product, 'title', locale)}</h1>
      <p className="mt-2 text-muted">{pick(product, 'summary', locale)}</p>
      <CaseNotice cases={cases.filter(({ status }) => status === 'OPEN')} locale={locale} />
      {product.proof && <ProofGlance proof={product.proof} brand={factory} locale={locale} />}
    </header>
  )
}
