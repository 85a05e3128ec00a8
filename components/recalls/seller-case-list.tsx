import { SellerFrame } from '@/components/seller/seller-frame'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { caseStates, listCases } from '@/lib/quality/case-queries'
import { caseColumns } from './case-columns'

/** The factory's own cases. */
export async function SellerCaseList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const asked = await query
  const desk = await openDesk(locale, 'report:edit', '/cases', asked)
  const t = translator(locale, 'cases')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', caseStates),
    page: readPage(asked),
  }
  const found = await listCases({ ...filter, factoryIds: desk.factoryIds })
  return (
    <SellerFrame desk={desk} current="cases" title={t('title')}>
      <p className="max-w-3xl text-muted">{t('sellerIntro')}</p>
      <FilterBar
        label={translator(locale, 'seller')('filter')}
        submit={translator(locale, 'seller')('show')}
        keep={{ factory: desk.factorySlug }}
      >
        <FilterText name="q" label={t('find')} value={filter.text} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={filter.status}
          all={translator(locale, 'states')('all')}
          choices={caseStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('found', { count: found.count })}
      </p>
      <PageOfRows
        caption={t('title')}
        columns={caseColumns(locale, (id) => desk.href(`/cases/${id}`))}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => desk.href('/cases', { q: filter.text, status: filter.status, page })}
        empty={t('empty')}
        locale={locale}
      />
    </SellerFrame>
  )
}
