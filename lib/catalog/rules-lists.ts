import { type ShelfSort, shelfSorts } from './schema'

/** Products on one page of a list. */
export const pageSize = 24
const maxPage = 400

/**
 * Reads the view part of a category's address: nothing, "price-up", "2" or "price-up/2". Null for whatever is not exactly how this
 * shop writes it, so that every list has one address.
 */
export function parseView(segments: string[] = []): { sort: ShelfSort; page: number } | null {
  const rest = [...segments]
  const named = shelfSorts.find((sort) => sort !== shelfSorts[0] && sort === rest[0])
  if (named) rest.shift()
  const written = rest.shift()
  if (rest.length) return null
  if (written === undefined) return { sort: named ?? shelfSorts[0], page: 1 }
  const page = /^[1-9]\d{0,2}$/.test(written) ? Number(written) : 0
  return page >= 2 && page <= maxPage ? { sort: named ?? shelfSorts[0], page } : null
}

/** The view part of an address, starting with a slash, or empty for the first view. */
export function viewPath(sort: ShelfSort, page: number): string {
  return `${sort === shelfSorts[0] ? '' : `/${sort}`}${page > 1 ? `/${page}` : ''}`
}

/** How much the name of a belt or factory must resemble what was typed: less where no product was found. */
export const placesLikeness = { sure: 0.55, guess: 0.4 }
