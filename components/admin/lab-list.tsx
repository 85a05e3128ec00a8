import Link from 'next/link'
import { LabTag } from '@/components/quality/lab-state'
import { ButtonLink } from '@/components/ui/button-link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate, tradeDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { listLabs } from '@/lib/quality/lab-queries'
import { labStates } from '@/lib/quality/lab-schema'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'

type Row = Awaited<ReturnType<typeof listLabs>>['rows'][number]

function Mark({
  name,
  number,
  until,
  today,
  locale,
}: {
  name: string
  number: string | null
  until: Date | null
  today: Date
  locale: Locale
}) {
  if (!number) return null
  const hasLapsed = until !== null && until < today
  return (
    <span className="block">
      {name} <span className="tabular text-muted">{number}</span>
      {hasLapsed && (
        <span className="block text-amber">
          {translator(locale, 'labs')('lapsed', { day: formatDate(until, locale) })}
        </span>
      )}
    </span>
  )
}

function columnsOf(locale: Locale, today: Date): Column<Row>[] {
  const t = translator(locale, 'labs')
  return [
    {
      key: 'name',
      label: t('name'),
      cell: (lab) => (
        <>
          <Link href={`/${locale}/admin/labs/${lab.id}`} prefetch={false} className="font-medium underline">
            {pick(lab, 'name', locale)}
          </Link>
          <span className="block text-muted">{pick(lab, 'city', locale)}</span>
        </>
      ),
    },
    {
      key: 'accreditation',
      label: t('accreditation'),
      cell: (lab) => (
        <>
          <Mark name="CMA" number={lab.cmaNumber} until={lab.cmaUntil} today={today} locale={locale} />
          <Mark name="CNAS" number={lab.cnasNumber} until={lab.cnasUntil} today={today} locale={locale} />
          {lab.ilac && 'ILAC-MRA'}
        </>
      ),
    },
    { key: 'scope', label: t('scopeCount'), end: true, cell: ({ _count }) => _count.scopes },
    { key: 'reports', label: t('reportCount'), end: true, cell: ({ _count }) => _count.reports },
    { key: 'state', label: t('state'), cell: ({ status }) => <LabTag status={status} locale={locale} /> },
  ]
}

/** All laboratories, to find one and to enter one. */
export async function LabList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:labs', `/${locale}/admin/labs`)
  const asked = await query
  const t = translator(locale, 'labs')
  const admin = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', labStates),
    page: readPage(asked),
  }
  const found = await listLabs(filter)
  return (
    <AdminFrame locale={locale} current="labs" title={admin('places.labs')}>
      <ButtonLink href={`/${locale}/admin/labs/new`}>{t('new')}</ButtonLink>
      <ListFilter
        locale={locale}
        searchLabel={t('search')}
        text={filter.text}
        value={filter.status}
        choices={labStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        count={found.count}
      />
      <PageOfRows
        caption={admin('places.labs')}
        columns={columnsOf(locale, tradeDay(new Date()))}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => hrefWith(`/${locale}/admin/labs`, { q: filter.text, status: filter.status, page })}
        empty={admin('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
