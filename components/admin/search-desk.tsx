import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar'
import { Panel } from '@/components/ui/panel'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { day, formatDateTime } from '@/lib/dates'
import { countSearches, listSearched, listSynonyms } from '@/lib/discovery/queries-admin'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type Query, readChoice } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { SynonymForm, SynonymList } from './synonym-list'

const spans = ['7', '30', '90'] as const
const shown = 50

/** What people search for, what they do not find, and the words that mean the same. */
export async function SearchDesk({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:search', `/${locale}/admin/search`)
  const t = translator(locale, 'adminSearch')
  const days = readChoice(await query, 'days', spans) ?? '30'
  const since = new Date(Date.now() - Number(days) * day)
  const [count, nothing, top, synonyms] = await Promise.all([
    countSearches(since),
    listSearched({ since, onlyNothing: true, take: shown }),
    listSearched({ since, onlyNothing: false, take: shown }),
    listSynonyms(),
  ])
  return (
    <AdminFrame locale={locale} current="search" title={t('title')}>
      <FilterBar label={t('span')} submit={t('show')}>
        <FilterSelect
          name="days"
          label={t('span')}
          value={days}
          all={t('days', { days: 30 })}
          choices={spans
            .filter((span) => span !== '30')
            .map((span) => ({ value: span, label: t('days', { days: Number(span) }) }))}
        />
      </FilterBar>
      <p className="tabular text-muted text-sm">{t('count', count)}</p>
      <Panel id="nothing" title={t('nothing')} note={t('nothingNote')}>
        <Words rows={nothing} caption={t('nothing')} locale={locale} />
        <Csv list="nothing" days={days} label={t('csv', { name: t('nothing') })} />
      </Panel>
      <Panel id="top" title={t('top')}>
        <Words rows={top} caption={t('top')} locale={locale} />
        <Csv list="top" days={days} label={t('csv', { name: t('top') })} />
      </Panel>
      <Panel id="synonyms" title={t('synonyms')} note={t('synonymsNote')}>
        <SynonymForm locale={locale} label={t('add')} />
        <SynonymList rows={synonyms} locale={locale} />
      </Panel>
    </AdminFrame>
  )
}

function Csv({ list, days, label }: { list: 'nothing' | 'top'; days: string; label: string }) {
  return (
    <p className="mt-3">
      <ButtonLink href={`/api/search-log?list=${list}&days=${days}`} prefetch={false}>
        {label}
      </ButtonLink>
    </p>
  )
}

function Words({
  rows,
  caption,
  locale,
}: {
  rows: Awaited<ReturnType<typeof listSearched>>
  caption: string
  locale: Locale
}) {
  const t = translator(locale, 'adminSearch')
  if (!rows.length) return <EmptyState title={t('none')} />
  return (
    <DataTable
      caption={caption}
      rows={rows.map((row) => ({ id: row.query, ...row }))}
      columns={[
        { key: 'query', label: t('words'), cell: ({ query }) => query },
        { key: 'searches', label: t('searches'), end: true, cell: ({ searches }) => searches },
        { key: 'hits', label: t('hits'), end: true, cell: ({ hits }) => hits },
        { key: 'near', label: t('near'), end: true, cell: ({ near }) => near },
        { key: 'last', label: t('last'), cell: ({ lastAt }) => formatDateTime(lastAt, locale) },
      ]}
    />
  )
}
