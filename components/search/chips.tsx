import { X } from 'lucide-react'
import Link from 'next/link'
import { formatExact, unitWord } from '@/lib/catalog/proof-rules'
import { listOptions, listPlaces, type Places } from '@/lib/discovery/queries-places'
import {
  emptyFind,
  findPath,
  type ListParam,
  lists,
  toggled,
  withoutPart,
} from '@/lib/discovery/rules-address'
import { singleCategory } from '@/lib/discovery/rules-resolve'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { type Measured, type Option, spanWords } from './goods-facets'

type Chip = { key: string; label: string; without: Find }

/** What a value of a list is called; its own spelling where nobody names it. */
function nameOf(name: ListParam, value: string, places: Places, options: Option[], locale: Locale): string {
  const t = translator(locale, 'find')
  const say = (row: { nameEn: string; nameZh: string } | undefined) =>
    (row && pick(row, 'name', locale)) || value
  const { groups, provinces, badges, classes, materials } = places
  if (name === 'category')
    return say(groups.flatMap(({ categories }) => categories).find(({ slug }) => slug === value))
  if (name === 'group') return say(groups.find(({ slug }) => slug === value))
  if (name === 'belt') return say(provinces.flatMap(({ belts }) => belts).find(({ slug }) => slug === value))
  if (name === 'province') return say(provinces.find(({ slug }) => slug === value))
  if (name === 'badge') return say(badges.find(({ key }) => key === value))
  if (name === 'class') return say(classes.find(({ ladder, key }) => `${ladder}.${key}` === value))
  if (name === 'material') return say(materials.find(({ key }) => key === value))
  if (name === 'opt') return say(options.find(({ token }) => token === value))
  if (name === 'lab') return t(`labs.${value as 'CMA'}`)
  if (name === 'sample') return t(`samples.${value as 'drawn'}`)
  return t(`credentials.${value as 'patent'}`)
}

function chipsOf(
  find: Find,
  places: Places,
  options: Option[],
  measures: Measured[],
  locale: Locale,
): Chip[] {
  const t = translator(locale, 'find')
  const chip = (part: string, label: string): Chip => ({ key: part, label, without: withoutPart(find, part) })
  return [
    ...lists.flatMap((name) =>
      // Options mean something beside one category only.
      (name === 'opt' && !options.length ? [] : find[name]).map((value) => ({
        key: `${name} ${value}`,
        label: nameOf(name, value, places, options, locale),
        without: toggled(find, name, value),
      })),
    ),
    ...find.measures.flatMap(({ itemKey, min, max }) => {
      const measure = measures.find((each) => each.itemKey === itemKey)
      if (!measure) return []
      const span = [min !== null ? `≥ ${formatExact(min)}` : '', max !== null ? `≤ ${formatExact(max)}` : '']
        .filter(Boolean)
        .join(', ')
      return [
        chip(
          `measure:${itemKey}`,
          `${pick(measure, 'label', locale)} ${span} ${unitWord(measure.unit, locale)}`.trim(),
        ),
      ]
    }),
    ...(find.min !== null || find.max !== null ? [chip('price', spanWords(find, locale))] : []),
    ...(find.tested ? [chip('tested', t('testedWithin', { months: find.tested }))] : []),
    ...(find.ships ? [chip('ships', t('shipsWithin', { hours: Number(find.ships) }))] : []),
    ...(find.stock ? [chip('stock', t('stock'))] : []),
  ]
}

/** Names of the parts of a search as its chips say them, for telling which one to leave out. */
export async function partNames(find: Find, locale: Locale): Promise<(part: string) => string> {
  const places = await listPlaces()
  const one = singleCategory(find, places.groups)
  const chips = chipsOf(find, places, one ? await listOptions(one.id) : [], one?.measures ?? [], locale)
  return (part) => {
    const gone = findPath(withoutPart(find, part))
    const kind = part.split(':')[0] === 'option' ? `opt ${part.slice('option:'.length)}` : part
    const own = chips.filter(
      ({ key, without }) =>
        findPath(without) === gone ||
        key === part ||
        key.startsWith(`${kind} `) ||
        key.startsWith(`${kind}:`),
    )
    return own.map(({ label }) => label).join(', ')
  }
}

/** What is chosen, each to be taken away again, and all at once. */
export async function Chips({ find, locale }: { find: Find; locale: Locale }) {
  const t = translator(locale, 'find')
  const places = await listPlaces()
  const one = singleCategory(find, places.groups)
  const chips = chipsOf(find, places, one ? await listOptions(one.id) : [], one?.measures ?? [], locale)
  if (!chips.length) return null
  const link =
    'inline-flex min-h-9 items-center gap-1 rounded-md border border-line bg-surface px-2 text-sm hover:border-ink'
  const hrefOf = (to: Find) => `/${locale}${findPath(to)}`
  return (
    <ul aria-label={t('chosen')} className="mb-4 flex flex-wrap gap-2">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <Link
            href={hrefOf(without)}
            scroll={false}
            prefetch={false}
            rel="nofollow"
            className={link}
            aria-label={t('remove', { name: label })}
          >
            {label}
            <X aria-hidden="true" size={14} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={hrefOf({ ...emptyFind, q: find.q, sort: find.sort })}
          scroll={false}
          prefetch={false}
          rel="nofollow"
          className="inline-flex min-h-9 items-center text-sm text-steel underline"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
