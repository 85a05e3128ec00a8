import Link from 'next/link'
import { ReportTag } from '@/components/quality/report-state'
import { ButtonLink } from '@/components/ui/button-link'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Tag } from '@/components/ui/tag'
import { formatDate, tradeDay } from '@/lib/dates'
import { type Desk, openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { countSellerReports, listSellerReports, type ReportRow } from '@/lib/quality/report-queries'
import { reportStates } from '@/lib/quality/report-schema'
import { SellerFrame } from './seller-frame'

function columnsOf(desk: Desk): Column<ReportRow>[] {
  const { locale } = desk
  const t = translator(locale, 'reports')
  return [
    {
      key: 'number',
      label: t('number'),
      cell: (report) => (
        <>
          <Link href={desk.href(`/reports/${report.id}`)} prefetch={false} className="font-medium underline">
            {report.number || t('untitled')}
          </Link>
          <span className="block text-muted">
            {report.lab ? pick(report.lab, 'name', locale) : t('noLab')}
          </span>
        </>
      ),
    },
    {
      key: 'products',
      label: t('products'),
      cell: ({ products }) =>
        products.map(({ product }) => pick(product, 'title', locale)).join(locale === 'zh' ? '、' : ', ') ||
        '—',
    },
    {
      key: 'state',
      label: t('state'),
      cell: (report) => (
        <span className="inline-flex flex-wrap gap-2">
          <ReportTag report={report} today={tradeDay(desk.now)} locale={locale} />
          {report.isSpotCheck && <Tag tone="info">{t('spotCheck')}</Tag>}
          {report._count.requests > 0 && (
            <Tag tone="warning">{t('asked', { count: report._count.requests })}</Tag>
          )}
        </span>
      ),
    },
    { key: 'results', label: t('results'), end: true, cell: ({ _count }) => _count.results },
    {
      key: 'validUntil',
      label: t('validUntil'),
      cell: ({ validUntil }) => (validUntil ? formatDate(validUntil, locale) : '—'),
    },
  ]
}

/** A factory's reports, newest first, by state. */
export async function ReportList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'report:edit', '/reports', asked)
  const t = translator(locale, 'reports')
  const seller = translator(locale, 'seller')
  const filter = {
    status: readChoice(asked, 'status', reportStates),
    text: readText(asked, 'q'),
    page: readPage(asked),
  }
  const [found, counts] = await Promise.all([
    listSellerReports({ ...filter, factoryIds: desk.factoryIds }),
    countSellerReports(desk.factoryIds),
  ])
  return (
    <SellerFrame desk={desk} current="reports" title={seller('places.reports')}>
      <p className="mb-4 max-w-3xl text-muted">{t('listNote')}</p>
      <ButtonLink href={desk.href('/reports/new')} tone="primary">
        {t('new')}
      </ButtonLink>
      <FilterBar label={seller('filter')} submit={seller('show')} keep={{ factory: desk.factorySlug }}>
        <FilterText name="q" label={t('search')} value={filter.text} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={filter.status}
          all={translator(locale, 'states')('all')}
          choices={reportStates.map((value) => ({
            value,
            label: t('stateCount', { state: t(`states.${value}`), count: counts[value] ?? 0 }),
          }))}
        />
      </FilterBar>
      <PageOfRows
        caption={seller('places.reports')}
        columns={columnsOf(desk)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => desk.href('/reports', { q: filter.text, status: filter.status, page })}
        empty={t('none')}
        locale={locale}
      />
    </SellerFrame>
  )
}
