import { isoDay, monthsAfter } from '@/lib/dates'
import { type Ask, nothingAsked, type SignFacet } from './rules-ask'
import type { Find } from './schema'

type Named = { id: string; slug: string }
/** The names a search can be narrowed by, with their ids. */
export type Names = {
  provinces: { slug: string; belts: Named[] }[]
  groups: { slug: string; categories: (Named & { measures: { itemKey: string }[] })[] }[]
  classes: { ladder: string; key: string; rank: number }[]
}

const upper = (value: string) => value.toUpperCase().replaceAll('-', '_')
/** The first days from which a report is as young as so many months, in China days. */
export function freshDays(now: Date) {
  const today = isoDay(now)
  return { 3: monthsAfter(today, -3), 6: monthsAfter(today, -6), 12: monthsAfter(today, -12) }
}

/** A class or a stricter one of the same ladder, as signs. A class nobody knows means itself. */
export function classSigns(name: string, classes: Names['classes']): string[] {
  const [ladder = '', key = ''] = name.split('.')
  const wanted = classes.find((each) => each.ladder === ladder && each.key === key)
  if (!wanted) return [`class:${ladder}/${key}`]
  return classes
    .filter((each) => each.ladder === ladder && each.rank <= wanted.rank)
    .map((each) => `class:${ladder}/${each.key}`)
}

/** The one category a search is within, if it is one: only then its options and measures can be chosen. */
export function singleCategory<C extends { slug: string }>(
  find: Find,
  groups: { slug: string; categories: C[] }[],
): C | null {
  const chosen = chosenCategories(find, groups)
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

function chosenCategories<C extends { slug: string }>(
  find: Find,
  groups: { slug: string; categories: C[] }[],
): C[] {
  return groups.flatMap((group) =>
    group.categories.filter(({ slug }) => find.group.includes(group.slug) || find.category.includes(slug)),
  )
}

/**
 * What a search asks of the database. Names nobody knows are left out; options and measures count only beside the one category they
 * belong to. The words come later.
 */
export function resolveFind(find: Find, names: Names, now: Date): Ask {
  const categories = chosenCategories(find, names.groups)
  const belts = names.provinces.flatMap((province) =>
    province.belts.filter(({ slug }) => find.province.includes(province.slug) || find.belt.includes(slug)),
  )
  const one = singleCategory(find, names.groups)
  const signs: Partial<Record<SignFacet, string[]>> = {
    badge: find.badge.map((key) => `badge:${key}`),
    class: [...new Set(find.class.flatMap((name) => classSigns(name, names.classes)))],
    lab: find.lab.map((mark) => `lab:${mark}`),
    sample: find.sample.map((kind) => `sample:${upper(kind)}`),
    credential: find.credential.map((kind) => `credential:${upper(kind)}`),
    ships: find.ships ? [`ships:${find.ships}`] : [],
    material: find.material.map((key) => `material:${key}`),
  }
  const months = find.tested as 3 | 6 | 12 | null
  return {
    ...nothingAsked,
    categoryIds: categories.length ? categories.map(({ id }) => id) : null,
    beltIds: belts.length ? belts.map(({ id }) => id) : null,
    signs: Object.fromEntries(Object.entries(signs).filter(([, values]) => values.length)),
    testedSince: months ? freshDays(now)[months] : null,
    minFen: find.min,
    maxFen: find.max,
    inStock: find.stock,
    options: one
      ? Object.fromEntries(Map.groupBy(find.opt, (token) => token.slice(0, token.indexOf(':'))))
      : {},
    measures: one
      ? find.measures.filter(({ itemKey }) => one.measures.some((measure) => measure.itemKey === itemKey))
      : [],
  }
}
