import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { listCategoryRules, listGroupChoices } from '@/lib/quality/category-queries'
import { usualMonths } from '@/lib/quality/category-schema'
import { AdminFrame } from './admin-frame'

type Row = Awaited<ReturnType<typeof listCategoryRules>>['rows'][number]

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'categoryRules')
  return [
    {
      key: 'name',
      label: t('title'),
      cell: (category) => (
        <>
          <Link
            href={`/${locale}/admin/categories/${category.slug}`}
            prefetch={false}
            className="font-medium underline"
          >
            {pick(category, 'name', locale)}
          </Link>
          <span className="block text-muted">{pick(category.group, 'name', locale)}</span>
        </>
      ),
    },
    {
      key: 'validity',
      label: t('validity'),
      end: true,
      cell: ({ validity }) => t('monthCount', { count: validity?.months ?? usualMonths }),
    },
    { key: 'standards', label: t('standards'), end: true, cell: ({ _count }) => _count.standards },
    { key: 'measures', label: t('measures'), end: true, cell: ({ _count }) => _count.measures },
  ]
}

/** All categories: how long reports count in them, and by how much they are tested and compared. */
export async function CategoryList({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:standards', `/${locale}/admin/categories`)
  const asked = await query
  const t = translator(locale, 'categoryRules')
  const admin = translator(locale, 'admin')
  const groups = await listGroupChoices()
  const filter = {
    text: readText(asked, 'q'),
    group: readChoice(
      asked,
      'group',
      groups.map(({ slug }) => slug),
    ),
    page: readPage(asked),
  }
  const found = await listCategoryRules(filter)
  return (
    <AdminFrame locale={locale} current="categories" title={admin('places.categories')}>
      <FilterBar label={admin('filter')} submit={admin('show')}>
        <FilterText name="q" label={t('search')} value={filter.text} />
        <FilterSelect
          name="group"
          label={t('group')}
          value={filter.group}
          all={translator(locale, 'states')('all')}
          choices={groups.map((group) => ({ value: group.slug, label: pick(group, 'name', locale) }))}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {admin('found', { count: found.count })}
      </p>
      <PageOfRows
        caption={admin('places.categories')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          hrefWith(`/${locale}/admin/categories`, { q: filter.text, group: filter.group, page })
        }
        empty={admin('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
