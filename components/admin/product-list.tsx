import Link from 'next/link'
import { ProductStateTag } from '@/components/seller/product-state'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Price } from '@/components/ui/price'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { pauseProductAction } from '@/lib/catalog/admin-actions'
import { listProductsForAdmin } from '@/lib/catalog/admin-queries'
import { productStates } from '@/lib/catalog/seller-queries'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'
import { PauseForm } from './pause-form'

type Row = Awaited<ReturnType<typeof listProductsForAdmin>>['rows'][number]

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'product',
      label: t('product'),
      cell: (product) => (
        <>
          <Link
            href={`/${locale}/products/${product.slug}`}
            prefetch={false}
            className="font-medium underline"
          >
            {pick(product, 'title', locale)}
          </Link>
          <span className="block text-muted">{product.slug}</span>
        </>
      ),
    },
    { key: 'factory', label: t('factory'), cell: ({ factory }) => pick(factory, 'name', locale) },
    { key: 'price', label: t('fromPrice'), end: true, cell: ({ fromFen }) => <Price fen={fromFen} /> },
    { key: 'sold', label: t('sold'), end: true, cell: ({ soldCount }) => soldCount },
    { key: 'listed', label: t('listedAt'), cell: ({ listedAt }) => formatDate(listedAt, locale) },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <ProductStateTag status={status} locale={locale} />,
    },
    {
      key: 'pause',
      label: t('action'),
      cell: (product) => (
        <PauseForm
          action={pauseProductAction}
          idName="productId"
          id={product.id}
          name={pick(product, 'title', locale)}
          isPaused={product.status === 'PAUSED'}
          locale={locale}
        />
      ),
    },
  ]
}

/** All products, to find one and to pause it. */
export async function ProductList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:products', `/${locale}/admin/products`)
  const asked = await query
  const t = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', productStates),
    page: readPage(asked),
  }
  const found = await listProductsForAdmin(filter)
  return (
    <AdminFrame locale={locale} current="products" title={t('places.products')}>
      <ListFilter
        locale={locale}
        searchLabel={t('searchProducts')}
        text={filter.text}
        value={filter.status}
        choices={productStates.map((value) => ({
          value,
          label: translator(locale, 'seller')(`productStates.${value}`),
        }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('places.products')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          hrefWith(`/${locale}/admin/products`, { q: filter.text, status: filter.status, page })
        }
        empty={t('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
