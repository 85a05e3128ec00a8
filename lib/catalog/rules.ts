import type { Locale } from '@/lib/i18n/locales'
import { type Axes, type SearchSort, type Sort, sorts } from './schema'

/** "270 · Chalk": a variant's options in words, in the order of the axes. */
export function optionsLabel(axes: Axes, options: string[], locale: Locale): string {
  return axes
    .map((axis, index) => axis.values.find(({ key }) => key === options[index])?.label[locale])
    .filter(Boolean)
    .join(' · ')
}

type Picture = { colourKey: string | null }

/** The picture that shows a variant: one in its colour if there is one, else the first. */
export function pictureOf<P extends Picture>(axes: Axes, options: string[], pictures: P[]): P | undefined {
  const colourIndex = axes.findIndex(({ key }) => key === 'colour')
  const colour = colourIndex >= 0 ? options[colourIndex] : undefined
  return pictures.find(({ colourKey }) => colourKey !== null && colourKey === colour) ?? pictures[0]
}

export type Choice = { options: string[]; available: number }
export type OptionState = 'available' | 'soldOut' | 'missing'

const startsWith = (options: string[], start: string[]) => start.every((key, index) => options[index] === key)

/** What picking `key` on the axis at `index` leads to, given what is chosen on the axes before it; later axes can follow. */
export function optionState(variants: Choice[], chosen: string[], index: number, key: string): OptionState {
  const start = [...chosen.slice(0, index), key]
  const reached = variants.filter(({ options }) => startsWith(options, start))
  if (!reached.length) return 'missing'
  return reached.some(({ available }) => available > 0) ? 'available' : 'soldOut'
}

/**
 * The choice after picking `key` on the axis at `index`: what was chosen on later axes is kept where it exists, else it goes to a
 * variant in stock, else to any. Unchanged when nothing of that kind is made.
 */
export function chooseOption(variants: Choice[], chosen: string[], index: number, key: string): string[] {
  const start = [...chosen.slice(0, index), key]
  const reached = variants.filter(({ options }) => startsWith(options, start))
  const kept = (options: string[]) =>
    options.filter((option, at) => at > index && option === chosen[at]).length
  const best = reached.toSorted(
    (a, b) => kept(b.options) - kept(a.options) || Number(b.available > 0) - Number(a.available > 0),
  )[0]
  return best ? best.options : chosen
}

/** The variant shown first: the first in stock, else the first. */
export function firstChoice<V extends Choice>(variants: V[]): V | undefined {
  return variants.find(({ available }) => available > 0) ?? variants[0]
}

/** The variant of exactly these options. */
export function variantOf<V extends Choice>(variants: V[], chosen: string[]): V | undefined {
  return variants.find(({ options }) => options.length === chosen.length && startsWith(options, chosen))
}

/** Orders a list of products can be shown in; the first is the one shown unasked. */

/** Products on one page of a list. */
export const pageSize = 24
const maxPage = 400

/**
 * Reads the view part of a category's address: nothing, "price-up", "2" or "price-up/2". Null for whatever is not exactly how this
 * shop writes it, so that every list has one address.
 */
export function parseView(segments: string[] = []): { sort: Sort; page: number } | null {
  const rest = [...segments]
  const named = sorts.find((sort) => sort !== sorts[0] && sort === rest[0])
  if (named) rest.shift()
  const written = rest.shift()
  if (rest.length) return null
  if (written === undefined) return { sort: named ?? sorts[0], page: 1 }
  const page = /^[1-9]\d{0,2}$/.test(written) ? Number(written) : 0
  return page >= 2 && page <= maxPage ? { sort: named ?? sorts[0], page } : null
}

/** The view part of an address, starting with a slash, or empty for the first view. */
export function viewPath(sort: Sort, page: number): string {
  return `${sort === sorts[0] ? '' : `/${sort}`}${page > 1 ? `/${page}` : ''}`
}

/** How much of what was typed a product must resemble, 0 to 1, when it does not hold all the words. */
export const likenessNeeded = { latin: 0.65, han: 0.5 }

/** All words, the last one possibly unfinished, as a tsquery. Tokens come from `searchQuery`: letters and digits only. */
export function wholeQuery(tokens: string[]): string {
  return tokens.map((token, index) => (index === tokens.length - 1 ? `${token}:*` : token)).join(' & ')
}

/** Any word, and for Chinese any single sign, as a tsquery. */
export function nearQuery(tokens: string[]): string {
  const signs = tokens.filter((token) => /\p{Script=Han}/u.test(token)).flatMap((token) => [...token])
  return [...new Set([...tokens, ...signs])].join(' | ')
}

type SearchView = { q: string; category: string | null; sort: SearchSort; page: number }

/** Address of a search below the language, without what goes without saying. */
export function searchPath({ q, category, sort, page }: SearchView): string {
  const params = new URLSearchParams({ q })
  if (category) params.set('category', category)
  if (sort !== 'best') params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  return `/search?${params}`
}
