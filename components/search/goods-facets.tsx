import Link from 'next/link'
import { formatValue, unitWord } from '@/lib/catalog/proof-rules'
import type { listOptions, Places } from '@/lib/discovery/queries-places'
import { findPath, yuanOf } from '@/lib/discovery/rules-address'
import type { Counts } from '@/lib/discovery/rules-counts'
import { type PriceSpan, priceBands } from '@/lib/discovery/rules-price'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { Choose } from './choose'
import { FacetBox } from './facet-box'
import { TickFacet } from './proof-facets'
import { SpanField } from './span-field'
import { Tick } from './tick'

type Props = { locale: Locale; find: Find; counts: Counts; places: Places }
export type Option = Awaited<ReturnType<typeof listOptions>>[number]
export type Measured = { itemKey: string; labelEn: string; labelZh: string; unit: string }

/** A span of prices in words. */
export function spanWords({ min, max }: PriceSpan, locale: Locale): string {
  const t = translator(locale, 'find')
  // A band ends one fen below the next one: people read the round number.
  const upTo = max === null ? '' : `¥${yuanOf(max % 100 === 99 ? max + 1 : max)}`
  if (min === null) return t('priceBelow', { max: upTo })
  return max === null ? t('priceFrom', { min: `¥${yuanOf(min)}` }) : `¥${yuanOf(min)}–${upTo.slice(1)}`
}

/** Price: from and to, and the usual spans as links. */
export function PriceFacet({ locale, find, counts }: Props) {
  const t = translator(locale, 'find')
  return (
    <FacetBox title={t('price')} open>
      <ul className="mb-2">
        {priceBands.map((band, at) => {
          const isChosen = find.min === band.min && find.max === band.max
          const count = counts.bands[at] ?? 0
          if (!count && !isChosen) return null
          return (
            <li key={band.min}>
              <Link
                href={`/${locale}${findPath({ ...find, ...(isChosen ? { min: null, max: null } : band), page: 1 })}`}
                scroll={false}
                prefetch={false}
                rel="nofollow"
                aria-current={isChosen ? 'true' : undefined}
                className="flex min-h-9 items-center justify-between gap-2 text-sm hover:underline aria-[current]:font-semibold"
              >
                <span className="tabular">{spanWords(band, locale)}</span>
                <span className="tabular text-muted text-xs">{count}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      <SpanField
        names={{ min: 'min', max: 'max' }}
        chosen={{
          min: find.min === null ? '' : yuanOf(find.min),
          max: find.max === null ? '' : yuanOf(find.max),
        }}
        labels={{ from: t('from'), to: t('to'), unit: t('yuan'), name: t('price') }}
      />
    </FacetBox>
  )
}

type Scale = Counts['measures'][string]

function barsWords({ least, most, bars }: Scale, unit: string, locale: Locale) {
  return translator(locale, 'find')('bars', {
    least: formatValue(least, unit, locale),
    most: formatValue(most, unit, locale),
    counts: bars.join(', '),
  })
}

/** What was measured, by value, in the units of the one category that is chosen. */
export function MeasureFacets({ locale, find, counts, measures }: Props & { measures: Measured[] }) {
  const t = translator(locale, 'find')
  return measures.map((measure) => {
    const scale = counts.measures[measure.itemKey]
    const chosen = find.measures.find(({ itemKey }) => itemKey === measure.itemKey)
    if (!scale && !chosen) return null
    const name = pick(measure, 'label', locale)
    return (
      <FacetBox key={measure.itemKey} title={name} open>
        <SpanField
          names={{ min: `min.${measure.itemKey}`, max: `max.${measure.itemKey}` }}
          chosen={{ min: chosen?.min ?? '', max: chosen?.max ?? '' }}
          scale={scale && { least: plain(scale.least), most: plain(scale.most) }}
          bars={scale?.bars}
          labels={{
            from: t('from'),
            to: t('to'),
            unit: unitWord(measure.unit, locale),
            name,
            ...(scale ? { bars: barsWords(scale, measure.unit, locale) } : {}),
          }}
        />
      </FacetBox>
    )
  })
}

/** A decimal of the database without the zeros it is padded with. */
const plain = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

/** Stock, hours to dispatch and material, and the options of the one category that is chosen. */
export function GoodsFacets({ locale, find, counts, places, options }: Props & { options: Option[] }) {
  const t = translator(locale, 'find')
  const axes = [...Map.groupBy(options, ({ token }) => token.slice(0, token.indexOf(':')))]
  return (
    <>
      {axes.map(([axis, own]) => (
        <OptionFacet key={axis} options={own} find={find} counts={counts} locale={locale} />
      ))}
      <FacetBox title={t('delivery')} open={find.ships !== null || find.stock}>
        <Tick name="stock" value="1" checked={find.stock} count={counts.inStock}>
          {t('stock')}
        </Tick>
        <Choose
          name="ships"
          label={t('dispatch')}
          value={find.ships ?? ''}
          choices={[
            { value: '', label: t('anyDispatch') },
            ...(['24', '48', '72'] as const).map((hours) => ({
              value: hours,
              label: t('withCount', {
                name: t('shipsWithin', { hours: Number(hours) }),
                count: counts.signs[`ships:${hours}`] ?? 0,
              }),
            })),
          ]}
        />
      </FacetBox>
      <TickFacet
        title={t('material')}
        name="material"
        find={find}
        values={places.materials.map((each) => ({
          value: each.key,
          label: pick(each, 'name', locale),
          count: counts.signs[`material:${each.key}`] ?? 0,
        }))}
      />
    </>
  )
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** Sizes by their numbers, whatever place each product gives them; names without numbers as the products have them. */
function inOrder(options: Option[]): Option[] {
  return options.every(({ nameEn }) => /\d/.test(nameEn))
    ? options.toSorted((a, b) => byNumber.compare(a.nameEn, b.nameEn))
    : options
}

function OptionFacet({
  options,
  find,
  counts,
  locale,
}: {
  options: Option[]
  find: Find
  counts: Counts
  locale: Locale
}) {
  const chosen = (token: string) => find.opt.includes(token)
  const shown = inOrder(options).filter(({ token }) => counts.options[token] || chosen(token))
  const [first] = shown
  // One that is chosen stays, or the next change of the form would lose it.
  if (!first || (shown.length < 2 && !chosen(first.token))) return null
  return (
    <FacetBox title={pick(first, 'axis', locale)} open={shown.some(({ token }) => chosen(token))}>
      {shown.map((option) => (
        <Tick
          key={option.token}
          name="opt"
          value={option.token}
          checked={chosen(option.token)}
          count={counts.options[option.token] ?? 0}
        >
          <span className="inline-flex items-center gap-2">
            {option.swatch && (
              <span
                aria-hidden="true"
                className="size-4 rounded-full border border-line"
                style={{ background: option.swatch }}
              />
            )}
            {pick(option, 'name', locale)}
          </span>
        </Tick>
      ))}
    </FacetBox>
  )
}
