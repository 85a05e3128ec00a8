import Link from 'next/link'
import { fieldName } from '@/components/quality/standard-list'
import { ButtonLink } from '@/components/ui/button-link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { listEditions } from '@/lib/quality/standard-admin-queries'
import { AdminFrame } from './admin-frame'
import { ListFilter } from './list-filter'

type Row = Awaited<ReturnType<typeof listEditions>>['rows'][number]
const editionStates = ['PUBLISHED', 'DRAFT'] as const

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'standards')
  return [
    {
      key: 'code',
      label: t('code'),
      cell: (edition) => (
        <>
          <Link
            href={`/${locale}/admin/standards/${edition.id}`}
            prefetch={false}
            className="font-medium underline"
          >
            {edition.code}
          </Link>
          <span className="block">{pick(edition, 'title', locale)}</span>
        </>
      ),
    },
    { key: 'field', label: t('field'), cell: ({ standard }) => fieldName(standard.field, locale) },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status, supersededOn, supersededBy }) => (
        <span className="inline-flex flex-wrap gap-2">
          <Tag tone={status === 'DRAFT' ? 'warning' : 'good'}>{t(`states.${status}`)}</Tag>
          {(supersededOn || supersededBy) && (
            <Tag wraps>{supersededBy ? t('by', { code: supersededBy.code }) : t('superseded')}</Tag>
          )}
        </span>
      ),
    },
    { key: 'items', label: t('items'), end: true, cell: ({ _count }) => _count.items },
    { key: 'version', label: t('version'), end: true, cell: ({ version }) => version },
  ]
}

/** Every edition in the register. */
export async function EditionList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:standards', `/${locale}/admin/standards`)
  const asked = await query
  const t = translator(locale, 'standards')
  const admin = translator(locale, 'admin')
  const filter = {
    text: readText(asked, 'q'),
    status: readChoice(asked, 'status', editionStates),
    page: readPage(asked),
  }
  const found = await listEditions(filter)
  return (
    <AdminFrame locale={locale} current="standards" title={admin('places.standards')}>
      <ButtonLink href={`/${locale}/admin/standards/new`}>{t('new')}</ButtonLink>
      <ListFilter
        locale={locale}
        searchLabel={t('searchAdmin')}
        text={filter.text}
        value={filter.status}
        choices={editionStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        count={found.count}
      />
      <PageOfRows
        caption={admin('places.standards')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          hrefWith(`/${locale}/admin/standards`, { q: filter.text, status: filter.status, page })
        }
        empty={admin('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
