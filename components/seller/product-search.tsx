import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import {
  listSellerProducts,
  lowStockAt,
  productStates,
  type SellerProductRow,
} from '@/lib/catalog/seller-queries'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { ProductStateTag } from './product-state'
import { SellerFrame } from './seller-frame'

function StockCell({ product, locale }: { product: SellerProductRow; locale: Locale }) {
  const t = translator(locale, 'seller')
  const pieces = product.variants.map(({ stock }) => stock?.available ?? 0)
  const low = pieces.filter((count) => count <= lowStockAt).length
  return (
    <>
      {pieces.reduce((sum, count) => sum + count, 0)}
      {low > 0 && <span className="block text-amber">{t('lowVariants', { count: low })}</span>}
    </>
  )
}

function columnsOf(desk: Desk): Column<SellerProductRow>[] {
  const { locale } = desk
  const t = translator(locale, 'seller')
  return [
    {
      key: 'product',
      label: t('product'),
      cell: (product) => {
        const picture = product.images[0]
        return (
          <Link
            href={desk.href(`/products/${product.id}`)}
            prefetch={false}
            className="flex items-center gap-3 font-medium hover:underline"
          >
            {picture && (
              <Picture
                image={picture.image}
                alt=""
                sizes="48px"
                className="size-12 shrink-0 rounded-md border border-line object-cover"
              />
            )}
            <span className="min-w-0">
              {pick(product, 'title', locale)}
              <span className="block font-normal text-muted">{pick(product.category, 'name', locale)}</span>
            </span>
          </Link>
        )
      },
    },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <ProductStateTag status={status} locale={locale} />,
    },
    { key: 'price', label: t('fromPrice'), end: true, cell: ({ fromFen }) => <Price fen={fromFen} /> },
    { key: 'variants', label: t('variants'), end: true, cell: ({ variants }) => variants.length },
    {
      key: 'stock',
      label: t('available'),
      end: true,
      cell: (product) => <StockCell product={product} locale={locale} />,
    },
    { key: 'sold', label: t('sold'), end: true, cell: ({ soldCount }) => soldCount },
  ]
}

/** The factory's products, to be searched and filtered. */
export async function ProductSearch({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'stock:edit', '/products', asked)
  const t = translator(locale, 'seller')
  const filter = {
    status: readChoice(asked, 'status', productStates),
    low: readChoice(asked, 'low', ['1']) === '1',
    text: readText(asked, 'q'),
    page: readPage(asked),
  }
  const found = await listSellerProducts({ ...filter, factoryIds: desk.factoryIds })
  const kept = { status: filter.status, low: filter.low ? '1' : null, q: filter.text }
  const all = translator(locale, 'states')('all')
  return (
    <SellerFrame desk={desk} current="products" title={t('places.products')}>
      <FilterBar label={t('filter')} submit={t('show')} keep={{ factory: desk.factorySlug }}>
        <FilterText name="q" label={t('searchProducts')} value={filter.text} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={filter.status}
          all={all}
          choices={productStates.map((value) => ({ value, label: t(`productStates.${value}`) }))}
        />
        <FilterSelect
          name="low"
          label={t('available')}
          value={kept.low}
          all={all}
          choices={[{ value: '1', label: t('onlyLow', { count: lowStockAt }) }]}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('foundProducts', { count: found.count })}
      </p>
      <PageOfRows
        caption={t('places.products')}
        columns={columnsOf(desk)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => desk.href('/products', { ...kept, page })}
        empty={t('noProducts')}
        locale={locale}
      />
    </SellerFrame>
  )
}
