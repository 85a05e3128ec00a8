/** Facets whose values are signs of a product's profile (`badge:twice-standard`), in the order shown. */
export const signFacets = ['badge', 'class', 'lab', 'sample', 'credential', 'ships', 'material'] as const
export type SignFacet = (typeof signFacets)[number]

/** Signs of a product's proof are kept in one set, those of its making in another. */
export const isProof = (facet: SignFacet) => ['badge', 'class', 'lab', 'sample'].includes(facet)

/** A search after names have become ids: what the database is asked. Inside a list OR, between the parts AND; null or empty = not chosen. */
export type Ask = {
  /** a tsquery, made by `wordsQuery` */
  words: string | null
  categoryIds: string[] | null
  beltIds: string[] | null
  /** whole signs by facet */
  signs: Partial<Record<SignFacet, string[]>>
  /** first day, 2026-05-21 */
  testedSince: string | null
  /** fen */
  minFen: number | null
  maxFen: number | null
  inStock: boolean
  /** `axis:option` by axis */
  options: Record<string, string[]>
  /** decimals as text, in the unit of the category's measure */
  measures: { itemKey: string; min: string | null; max: string | null }[]
}

export const nothingAsked: Ask = {
  words: null,
  categoryIds: null,
  beltIds: null,
  signs: {},
  testedSince: null,
  minFen: null,
  maxFen: null,
  inStock: false,
  options: {},
  measures: [],
}

/** What one variant must satisfy all by itself: options, price and stock. */
export const variantPart = (ask: Ask) => ({
  hasOptions: Object.keys(ask.options).length > 0,
  hasPrice: ask.minFen !== null || ask.maxFen !== null,
  hasStock: ask.inStock,
})

/** The parts of a search that are chosen and can be left out again, by name; `variant` is options, price and stock together. */
export function chosenParts(ask: Ask): string[] {
  const { hasOptions, hasPrice, hasStock } = variantPart(ask)
  return [
    ...(ask.categoryIds ? ['category'] : []),
    ...(ask.beltIds ? ['belt'] : []),
    ...signFacets.filter((facet) => ask.signs[facet]?.length),
    ...(ask.testedSince ? ['tested'] : []),
    ...(hasOptions || hasPrice || hasStock ? ['variant'] : []),
    ...ask.measures.map(({ itemKey }) => `measure:${itemKey}`),
  ]
}

/** The part whose rows are picked first and whose own values are counted by themselves: the one that leaves the fewest. */
export function pinnedPart(ask: Ask): string | null {
  return chosenParts(ask).find((part) => part !== 'variant' && !part.startsWith('measure:')) ?? null
}

/** The same search without one part: a name of `chosenParts`, or `price`, `stock`, `option:<axis>`. */
export function without(ask: Ask, part: string): Ask {
  if (part === 'category') return { ...ask, categoryIds: null }
  if (part === 'belt') return { ...ask, beltIds: null }
  if (part === 'tested') return { ...ask, testedSince: null }
  if (part === 'price') return { ...ask, minFen: null, maxFen: null }
  if (part === 'stock') return { ...ask, inStock: false }
  if (part === 'variant') return { ...ask, minFen: null, maxFen: null, inStock: false, options: {} }
  if (part.startsWith('option:')) {
    const axis = part.slice('option:'.length)
    return {
      ...ask,
      options: Object.fromEntries(Object.entries(ask.options).filter(([key]) => key !== axis)),
    }
  }
  if (part.startsWith('measure:')) {
    const gone = part.slice('measure:'.length)
    return { ...ask, measures: ask.measures.filter(({ itemKey }) => itemKey !== gone) }
  }
  return { ...ask, signs: Object.fromEntries(Object.entries(ask.signs).filter(([facet]) => facet !== part)) }
}
