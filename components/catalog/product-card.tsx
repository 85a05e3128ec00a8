import Link from 'next/link'
import { HallmarkRow } from '@/components/quality/hallmark-row'
import { MeasuredBar } from '@/components/quality/measured-bar'
import { CompareMark } from '@/components/search/compare-mark'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { isProven } from '@/lib/catalog/proof-rules'
import type { ProductCardData } from '@/lib/catalog/queries-cards'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const shownSwatches = 5

function Swatches({ swatches }: { swatches: string[] }) {
  if (swatches.length < 2) return null
  return (
    <span aria-hidden="true" className="flex items-center gap-1">
      {swatches.slice(0, shownSwatches).map((swatch, index) => (
        <span
          key={`${index}${swatch}`}
          className="size-3 rounded-full border border-line"
          style={{ background: swatch }}
        />
      ))}
      {swatches.length > shownSwatches && (
        <span className="tabular text-muted text-xs">+{swatches.length - shownSwatches}</span>
      )}
    </span>
  )
}

/** A product in a list: its picture, who makes it, what it is, from what price and in which colours. */
export function ProductCard({
  product,
  locale,
  priority,
}: {
  product: ProductCardData
  locale: Locale
  priority?: boolean
}) {
  const t = translator(locale, 'catalog')
  return (
    <li className="group relative flex min-w-0 flex-col">
      <div className="aspect-square overflow-hidden rounded-md border border-line bg-surface group-hover:border-ink">
        {product.image && (
          <Picture
            image={product.image.image}
            alt=""
            sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 33vw, 50vw"
            priority={priority}
            className="size-full object-cover"
          />
        )}
      </div>
      <p className="mt-2 truncate text-muted text-xs">{pick(product.factory, 'brand', locale)}</p>
      <h3 className="line-clamp-2 min-h-[2.75em] font-normal text-sm leading-snug">
        <Link href={`/${locale}/products/${product.slug}`} className="after:absolute after:inset-0">
          {pick(product, 'title', locale)}
        </Link>
      </h3>
      <p className="flex flex-wrap items-center justify-between gap-x-3 pt-1">
        <span className="font-semibold">
          {product.isRange ? (
            t.rich('from', { price: () => <Price fen={product.fromFen} /> })
          ) : (
            <Price fen={product.fromFen} />
          )}
        </span>
        <Swatches swatches={product.swatches} />
      </p>
      {product.proof && isProven(product.proof) && (
        <div className="mt-2 border-line border-t pt-2">
          <HallmarkRow proof={product.proof} brand={product.factory} locale={locale} isSmall />
          {product.proof.headline && <MeasuredBar measure={product.proof.headline} locale={locale} mini />}
        </div>
      )}
      <CompareMark slug={product.slug} name={pick(product, 'title', locale)} locale={locale} />
    </li>
  )
}

/** Products side by side: two on a phone, four on a desk, three where a column stands beside them (`narrow`). */
export function ProductGrid({
  products,
  locale,
  eager = 0,
  narrow = false,
}: {
  products: ProductCardData[]
  locale: Locale
  eager?: number
  narrow?: boolean
}) {
  return (
    <ul
      className={`grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 md:gap-x-5 ${narrow ? 'xl:grid-cols-4' : 'lg:grid-cols-4'}`}
    >
      {products.map((product, index) => (
        <ProductCard key={product.id} product={product} locale={locale} priority={index < eager} />
      ))}
    </ul>
  )
}
