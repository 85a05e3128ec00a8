import Link from 'next/link'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ButtonLink } from '@/components/ui/button-link'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { formatDate } from '@/lib/dates'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { listLotProducts, listSellerLots, type SellerLotRow } from '@/lib/quality/lot-queries'
import { lotState, lotStates } from '@/lib/quality/lot-rules'
import { LotStateTag } from './lot-state'

const sum = (row: SellerLotRow, of: (pieces: SellerLotRow['variants'][number]) => number) =>
  row.variants.reduce((total, pieces) => total + of(pieces), 0)

function columnsOf(desk: Desk): Column<SellerLotRow>[] {
  const { locale } = desk
  const t = translator(locale, 'lots')
  return [
    {
      key: 'code',
      label: t('code'),
      cell: (lot) => (
        <Link href={desk.href(`/lots/${lot.id}`)} prefetch={false} className="tabular font-medium underline">
          {lot.code}
        </Link>
      ),
    },
    { key: 'product', label: t('product'), cell: ({ product }) => pick(product, 'title', locale) },
    { key: 'madeOn', label: t('madeOn'), cell: ({ madeOn }) => formatDate(madeOn, locale) },
    {
      key: 'state',
      label: t('state'),
      cell: (lot) => <LotStateTag state={lotState(lot)} locale={locale} />,
    },
    {
      key: 'reports',
      label: t('reports'),
      end: true,
      cell: ({ reports }) =>
        t('reportCount', { count: reports.filter(({ report }) => report.status === 'ACCEPTED').length }),
    },
    { key: 'made', label: t('made'), end: true, cell: (lot) => sum(lot, ({ quantity }) => quantity) },
    {
      key: 'left',
      label: t('left'),
      end: true,
      cell: (lot) => sum(lot, ({ quantity, shipped }) => quantity - shipped),
    },
  ]
}

/** The factory's lots, newest first, to be searched and filtered. */
export async function LotSearch({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'lot:edit', '/lots', asked)
  const t = translator(locale, 'lots')
  const product = readText(asked, 'product')
  const filter = {
    state: readChoice(asked, 'state', lotStates),
    productId: isRowId(product) ? product : null,
    text: readText(asked, 'q'),
    page: readPage(asked),
  }
  const [found, products] = await Promise.all([
    listSellerLots({ ...filter, factoryIds: desk.factoryIds }),
    listLotProducts(desk.factoryIds),
  ])
  const kept = { state: filter.state, product: filter.productId, q: filter.text }
  const all = translator(locale, 'states')('all')
  return (
    <SellerFrame desk={desk} current="lots" title={t('title')}>
      <p className="max-w-3xl text-muted">{t('intro')}</p>
      <ButtonLink tone="primary" href={desk.href('/lots/new')} prefetch={false} className="mt-3">
        {t('new')}
      </ButtonLink>
      <FilterBar
        label={translator(locale, 'seller')('filter')}
        submit={translator(locale, 'seller')('show')}
        keep={{ factory: desk.factorySlug }}
      >
        <FilterText name="q" label={t('find')} value={filter.text} />
        <FilterSelect
          name="product"
          label={t('product')}
          value={filter.productId}
          all={all}
          choices={products.map((one) => ({ value: one.id, label: pick(one, 'title', locale) }))}
        />
        <FilterSelect
          name="state"
          label={t('state')}
          value={filter.state}
          all={all}
          choices={lotStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('found', { count: found.count })}
      </p>
      <PageOfRows
        caption={t('title')}
        columns={columnsOf(desk)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => desk.href('/lots', { ...kept, page })}
        empty={t('empty')}
        locale={locale}
      />
    </SellerFrame>
  )
}
