import Link from 'next/link'
import type { ReactNode } from 'react'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { formatExact, formatValue } from '@/lib/catalog/proof-rules'
import { formatDate } from '@/lib/dates'
import type { readCompared } from '@/lib/discovery/queries-compare'
import { type ComparedRow, type ComparedValue, comparePath } from '@/lib/discovery/rules-compare'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

type Product = Awaited<ReturnType<typeof readCompared>>['products'][number]

function Value({ value, isBest, locale }: { value: ComparedValue | null; isBest: boolean; locale: Locale }) {
  const t = translator(locale, 'compare')
  if (!value) return <span className="text-muted">{t('notTested')}</span>
  const lab = locale === 'zh' ? value.labZh : value.labEn
  const said = formatValue(value.value, value.unit, locale)
  const sign = value.direction === 'MIN' ? '≥' : '≤'
  return (
    <>
      <p className="tabular">
        <span className="font-semibold">{value.notDetected ? t('notDetected', { value: said }) : said}</span>
        {isBest && <span className="ml-2 whitespace-nowrap text-jade text-xs">{t('best')}</span>}
      </p>
      <p className="tabular text-muted text-xs">
        {value.limit !== null &&
          t('limit', { limit: `${sign} ${formatValue(value.limit, value.unit, locale)}` })}
        {value.headroom !== null && <strong className="ml-2 text-ink">{cut(value.headroom)}×</strong>}
      </p>
      {(lab || value.testedOn) && (
        <p className="text-muted text-xs">
          {[
            lab,
            value.testedOn && formatDate(new Date(`${value.testedOn}T00:00:00+08:00`), locale),
            value.standard,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </>
  )
}

/** A multiple to two places, cut and never rounded up. */
const cut = (headroom: string) => formatExact(headroom.replace(/(\.\d{2})\d+$/, '$1'))

function Row({
  title,
  note,
  cells,
}: {
  title: string
  note?: string
  cells: { key: string; cell: ReactNode }[]
}) {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="sticky left-0 w-32 bg-paper py-3 pr-3 text-left font-medium sm:w-44">
        {title}
        {note && <span className="block font-normal text-muted text-xs">{note}</span>}
      </th>
      {cells.map(({ key, cell }) => (
        <td key={key} className="wrap-anywhere min-w-40 px-3 py-3">
          {cell}
        </td>
      ))}
    </tr>
  )
}

/** Products as columns; a row per measured thing with value, limit, multiple, laboratory and date, then price, dispatch and materials. */
export function CompareTable({
  products,
  rows,
  locale,
}: {
  products: Product[]
  rows: ComparedRow[]
  locale: Locale
}) {
  const t = translator(locale, 'compare')
  const of = (cell: (product: Product, at: number) => ReactNode) =>
    products.map((product, at) => ({ key: product.slug, cell: cell(product, at) }))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div role="region" aria-label={t('title')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr className="border-line border-b align-top">
            <th scope="col" className="sticky left-0 bg-paper pr-3 text-left font-medium">
              {t('product')}
            </th>
            {products.map((product) => (
              <th key={product.slug} scope="col" className="min-w-40 px-3 pb-3 text-left font-normal">
                {product.images[0] && (
                  <Picture
                    image={product.images[0].image}
                    alt=""
                    sizes="10rem"
                    className="mb-2 aspect-square w-full max-w-40 rounded-md border border-line object-cover"
                  />
                )}
                <span className="block text-muted text-xs">{pick(product.factory, 'brand', locale)}</span>
                <Link href={`/${locale}/products/${product.slug}`} prefetch={false} className="underline">
                  {pick(product, 'title', locale)}
                </Link>
                <Link
                  href={`/${locale}${comparePath(products.filter(({ slug }) => slug !== product.slug).map(({ slug }) => slug))}`}
                  prefetch={false}
                  aria-label={`${t('remove')}: ${pick(product, 'title', locale)}`}
                  className="mt-1 flex min-h-9 items-center text-steel text-xs underline"
                >
                  {t('remove')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <Row
              title={t('measured')}
              cells={of(() => <Value value={null} isBest={false} locale={locale} />)}
            />
          )}
          {rows.map((row) => (
            <Row
              key={`${row.itemKey} ${row.unit}`}
              title={pick(row, 'name', locale)}
              cells={of((product, at) => (
                <Value
                  value={row.values[at] ?? null}
                  isBest={row.best.includes(product.id)}
                  locale={locale}
                />
              ))}
            />
          ))}
          <Row
            title={t('price')}
            cells={of(({ fromFen }) => <>{t.rich('from', { price: () => <Price fen={fromFen} /> })}</>)}
          />
          <Row
            title={t('dispatch')}
            cells={of(({ factory }) => t('hours', { hours: factory.dispatchHours }))}
          />
          <Row
            title={t('materials')}
            cells={of(({ materials }) => (
              <ul>
                {materials.map(({ label, value }) => (
                  <li key={label.en}>
                    <span className="text-muted">{label[locale]}</span> {value[locale]}
                  </li>
                ))}
              </ul>
            ))}
          />
          <Row title={t('category')} cells={of(({ category }) => pick(category, 'name', locale))} />
        </tbody>
      </table>
    </div>
  )
}
