import { AdminFrame } from '@/components/admin/admin-frame'
import { ListFilter } from '@/components/admin/list-filter'
import { ButtonLink } from '@/components/ui/button-link'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { caseStates, listCases } from '@/lib/quality/case-queries'
import { caseColumns } from './case-columns'

/** All quality cases, the newest first. */
export async function CaseList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:cases', `/${locale}/admin/cases`)
  const asked = await query
  const t = translator(locale, 'cases')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', caseStates),
    page: readPage(asked),
  }
  const found = await listCases(filter)
  const here = `/${locale}/admin/cases`
  return (
    <AdminFrame locale={locale} current="cases" title={t('title')}>
      <p className="max-w-3xl text-muted">{t('intro')}</p>
      <ButtonLink tone="primary" href={`${here}/new`} prefetch={false} className="mt-3">
        {t('new')}
      </ButtonLink>
      <ListFilter
        locale={locale}
        searchLabel={t('find')}
        text={filter.text}
        value={filter.status}
        choices={caseStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('title')}
        columns={caseColumns(locale, (id) => `${here}/${id}`)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => hrefWith(here, { q: filter.text, status: filter.status, page })}
        empty={t('empty')}
        locale={locale}
      />
    </AdminFrame>
  )
}
