import type { Locale } from './locales'

/** Text held in both languages of the shop. */
export type Text = { en: string; zh: string }

/** Picks `nameEn` or `nameZh` of a row: `pick(belt, 'name', locale)`. */
export function pick<Name extends string, Row extends Record<`${Name}En` | `${Name}Zh`, unknown>>(
  row: Row,
  name: Name,
  locale: Locale,
): Row[`${Name}En`] {
  return row[`${name}${locale === 'en' ? 'En' : 'Zh'}` as `${Name}En`]
}

/** Replaces {name} in a client-side label; labels with plurals are written out on the server. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole))
}
