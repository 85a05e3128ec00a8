import type { Places } from '@/lib/discovery/queries-places'
import type { ListParam } from '@/lib/discovery/rules-address'
import type { Counts } from '@/lib/discovery/rules-counts'
import { classSigns } from '@/lib/discovery/rules-resolve'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { Choose } from './choose'
import { FacetBox } from './facet-box'
import { Tick } from './tick'

type Props = { locale: Locale; find: Find; counts: Counts; places: Places }
type Value = { value: string; label: string; count: number }

/** A list of values to tick; those that would show nothing are left out unless they are chosen. */
export function TickFacet({
  title,
  name,
  values,
  find,
  open,
}: {
  title: string
  name: ListParam
  values: Value[]
  find: Find
  open?: boolean
}) {
  const chosen = (value: string) => find[name].includes(value)
  const shown = values.filter(({ value, count }) => count > 0 || chosen(value))
  if (!shown.length) return null
  return (
    <FacetBox title={title} open={open ?? find[name].length > 0}>
      {shown.map(({ value, label, count }) => (
        <Tick key={value} name={name} value={value} checked={chosen(value)} count={count}>
          {label}
        </Tick>
      ))}
    </FacetBox>
  )
}

/** What is proven: badges, safety class, laboratory, age of the report, kind of sample, credentials of the factory. */
export function ProofFacets({ locale, find, counts, places }: Props) {
  const t = translator(locale, 'find')
  const sign = (name: string) => counts.signs[name] ?? 0
  const months = [3, 6, 12] as const
  const isTested = months.some((each) => counts.tested[each] > 0)
  return (
    <>
      <TickFacet
        title={t('badge')}
        name="badge"
        find={find}
        open
        values={places.badges.map((badge) => ({
          value: badge.key,
          label: pick(badge, 'name', locale),
          count: sign(`badge:${badge.key}`),
        }))}
      />
      <TickFacet
        title={t('class')}
        name="class"
        find={find}
        values={places.classes.map((each) => ({
          value: `${each.ladder}.${each.key}`,
          label: pick(each, 'name', locale) || each.key,
          count: classSigns(`${each.ladder}.${each.key}`, places.classes).reduce(
            (sum, name) => sum + sign(name),
            0,
          ),
        }))}
      />
      {(isTested || find.tested) && (
        <FacetBox title={t('tested')} open={find.tested !== null}>
          <Choose
            name="tested"
            label={t('tested')}
            value={String(find.tested ?? '')}
            choices={[
              { value: '', label: t('anyTime') },
              ...months.map((each) => ({
                value: String(each),
                label: t('withCount', {
                  name: t('testedWithin', { months: each }),
                  count: counts.tested[each],
                }),
              })),
            ]}
          />
        </FacetBox>
      )}
      <TickFacet
        title={t('lab')}
        name="lab"
        find={find}
        values={(['CMA', 'CNAS', 'ILAC'] as const).map((mark) => ({
          value: mark,
          label: t(`labs.${mark}`),
          count: sign(`lab:${mark}`),
        }))}
      />
      <TickFacet
        title={t('sample')}
        name="sample"
        find={find}
        values={(['sent-in', 'drawn', 'mystery-purchase'] as const).map((kind) => ({
          value: kind,
          label: t(`samples.${kind}`),
          count: sign(`sample:${kind.toUpperCase().replaceAll('-', '_')}`),
        }))}
      />
      <TickFacet
        title={t('credential')}
        name="credential"
        find={find}
        values={(['site-check', 'patent', 'oem-heritage', 'iso-9001', 'bsci'] as const).map((kind) => ({
          value: kind,
          label: t(`credentials.${kind}`),
          count: sign(`credential:${kind.toUpperCase().replaceAll('-', '_')}`),
        }))}
      />
    </>
  )
}
