import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { listBeltsForAdmin, listingStates } from '@/lib/belts/admin-queries'
import { pauseBeltAction } from '@/lib/catalog/admin-actions'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'
import { ListingTag, PauseForm } from './pause-form'

type Row = Awaited<ReturnType<typeof listBeltsForAdmin>>['rows'][number]

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'belt',
      label: t('belt'),
      cell: (belt) => (
        <>
          <Link href={`/${locale}/belts/${belt.slug}`} prefetch={false} className="font-medium underline">
            {pick(belt, 'name', locale)}
          </Link>
          <span className="block text-muted">{belt.slug}</span>
        </>
      ),
    },
    {
      key: 'place',
      label: t('place'),
      cell: (belt) =>
        [pick(belt, 'province', locale), pick(belt, 'city', locale)].filter(Boolean).join(' · '),
    },
    { key: 'factories', label: t('places.factories'), end: true, cell: ({ _count }) => _count.factories },
    { key: 'facts', label: t('facts'), end: true, cell: ({ _count }) => _count.facts },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <ListingTag isPaused={status === 'PAUSED'} locale={locale} />,
    },
    {
      key: 'pause',
      label: t('action'),
      cell: (belt) => (
        <PauseForm
          action={pauseBeltAction}
          idName="beltId"
          id={belt.id}
          name={pick(belt, 'name', locale)}
          isPaused={belt.status === 'PAUSED'}
          locale={locale}
        />
      ),
    },
  ]
}

/** All belts, to find one and to pause it with its factories. */
export async function BeltList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:belts', `/${locale}/admin/belts`)
  const asked = await query
  const t = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', listingStates),
    page: readPage(asked),
  }
  const found = await listBeltsForAdmin(filter)
  return (
    <AdminFrame locale={locale} current="belts" title={t('places.belts')}>
      <ListFilter
        locale={locale}
        searchLabel={t('searchBelts')}
        text={filter.text}
        value={filter.status}
        choices={listingStates.map((value) => ({
          value,
          label: value === 'PAUSED' ? t('paused') : t('active'),
        }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('places.belts')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => hrefWith(`/${locale}/admin/belts`, { q: filter.text, status: filter.status, page })}
        empty={t('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
