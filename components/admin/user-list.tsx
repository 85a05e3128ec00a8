import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { type AdminUser, listUsers, userStates } from '@/lib/accounts/admin-queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'
import { UserTags } from './user-state'

function columnsOf(locale: Locale): Column<AdminUser>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'email',
      label: t('email'),
      cell: ({ id, email }) => (
        <Link href={`/${locale}/admin/users/${id}`} prefetch={false} className="font-medium underline">
          {email}
        </Link>
      ),
    },
    { key: 'name', label: t('name'), cell: ({ name }) => name },
    { key: 'state', label: t('state'), cell: (user) => <UserTags user={user} locale={locale} /> },
    {
      key: 'factories',
      label: t('places.factories'),
      cell: ({ memberships }) =>
        memberships.length ? (
          <ul>
            {memberships.map(({ role, factory }) => (
              <li key={factory.slug}>
                {pick(factory, 'name', locale)} <span className="text-muted">{t(`roles.${role}`)}</span>
              </li>
            ))}
          </ul>
        ) : (
          '—'
        ),
    },
    { key: 'orders', label: t('places.orders'), end: true, cell: ({ _count }) => _count.orders },
    { key: 'since', label: t('since'), cell: ({ createdAt }) => formatDate(createdAt, locale) },
  ]
}

/** All accounts, to find one. */
export async function UserList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:users', `/${locale}/admin/users`)
  const asked = await query
  const t = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    state: readChoice(asked, 'status', userStates),
    page: readPage(asked),
  }
  const found = await listUsers(filter)
  return (
    <AdminFrame locale={locale} current="users" title={t('places.users')}>
      <ListFilter
        locale={locale}
        searchLabel={t('searchUsers')}
        text={filter.text}
        value={filter.state}
        choices={userStates.map((value) => ({ value, label: t(`userStates.${value}`) }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('places.users')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) => hrefWith(`/${locale}/admin/users`, { q: filter.text, status: filter.state, page })}
        empty={t('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
