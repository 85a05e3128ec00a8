import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { listingStates } from '@/lib/belts/admin-queries'
import { pauseFactoryAction } from '@/lib/catalog/admin-actions'
import { listFactoriesForAdmin } from '@/lib/factories/admin-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'
import { ListingTag, PauseForm } from './pause-form'

type Row = Awaited<ReturnType<typeof listFactoriesForAdmin>>['rows'][number]

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'factory',
      label: t('factory'),
      cell: (factory) => (
        <>
          <Link
            href={`/${locale}/factories/${factory.slug}`}
            prefetch={false}
            className="font-medium underline"
          >
            {pick(factory, 'name', locale)}
          </Link>
          <span className="block text-muted">{factory.slug}</span>
        </>
      ),
    },
    { key: 'belt', label: t('belt'), cell: ({ belt }) => pick(belt, 'name', locale) },
    {
      key: 'staff',
      label: t('staff'),
      cell: ({ members }) =>
        members.length ? (
          <ul>
            {members.map(({ role, user }) => (
              <li key={user.id}>
                <Link href={`/${locale}/admin/users/${user.id}`} prefetch={false} className="hover:underline">
                  {user.email}
                </Link>{' '}
                <span className="text-muted">{t(`roles.${role}`)}</span>
              </li>
            ))}
          </ul>
        ) : (
          '—'
        ),
    },
    { key: 'products', label: t('places.products'), end: true, cell: ({ _count }) => _count.products },
    { key: 'orders', label: t('places.orders'), end: true, cell: ({ _count }) => _count.subOrders },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <ListingTag isPaused={status === 'PAUSED'} locale={locale} />,
    },
    {
      key: 'pause',
      label: t('action'),
      cell: (factory) => (
        <PauseForm
          action={pauseFactoryAction}
          idName="factoryId"
          id={factory.id}
          name={pick(factory, 'name', locale)}
          isPaused={factory.status === 'PAUSED'}
          locale={locale}
        />
      ),
    },
  ]
}

/** All factories, to find one and to pause it. */
export async function FactoryList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:factories', `/${locale}/admin/factories`)
  const asked = await query
  const t = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', listingStates),
    page: readPage(asked),
  }
  const found = await listFactoriesForAdmin(filter)
  return (
    <AdminFrame locale={locale} current="factories" title={t('places.factories')}>
      <ListFilter
        locale={locale}
        searchLabel={t('searchFactories')}
        text={filter.text}
        value={filter.status}
        choices={listingStates.map((value) => ({
          value,
          label: value === 'PAUSED' ? t('paused') : t('active'),
        }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('places.factories')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          hrefWith(`/${locale}/admin/factories`, { q: filter.text, status: filter.status, page })
        }
        empty={t('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
