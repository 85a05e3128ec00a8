import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type Column, DataTable } from './data-table'
import { EmptyState } from './empty-state'
import { Pagination } from './pagination'

/** A table with its pages, or what to say when it has no rows. */
export function PageOfRows<Row extends { id: string }>({
  caption,
  columns,
  rows,
  page,
  pages,
  hrefOf,
  empty,
  locale,
}: {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  page: number
  pages: number
  hrefOf: (page: number) => string
  empty: string
  locale: Locale
}) {
  const t = translator(locale, 'states')
  if (!rows.length) return <EmptyState title={empty} />
  const words = {
    label: t('pagination'),
    previous: t('previous'),
    next: t('next'),
    position: t('page', { page, pages }),
  }
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} />
      <Pagination page={page} pages={pages} hrefOf={hrefOf} words={words} />
    </>
  )
}
