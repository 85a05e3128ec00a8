import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Search and one state: the filter of most lists here, with what was found. */
export function ListFilter({
  locale,
  searchLabel,
  text,
  name = 'status',
  value,
  choices,
  count,
}: {
  locale: Locale
  searchLabel: string
  text: string
  name?: string
  value: string | null
  choices: { value: string; label: string }[]
  count: number
}) {
  const t = translator(locale, 'admin')
  return (
    <>
      <FilterBar label={t('filter')} submit={t('show')}>
        <FilterText name="q" label={searchLabel} value={text} />
        <FilterSelect
          name={name}
          label={t('state')}
          value={value}
          all={translator(locale, 'states')('all')}
          choices={choices}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {t('found', { count })}
      </p>
    </>
  )
}
