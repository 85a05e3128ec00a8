import { type SearchSort, type Sort, sorts } from './schema'

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
export const likenessNeeded = { one: 0.5, words: 0.65 }

/** How much the name of a belt or factory must resemble what was typed: less where no product was found. */
export const placesLikeness = { sure: 0.55, guess: 0.4 }

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
