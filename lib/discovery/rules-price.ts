/** Limits of the price bands in fen, as `find.band` in the database has them. */
export const bandLimits = [5_000, 10_000, 20_000, 50_000, 100_000, 300_000] as const

/** A span of prices in fen, both ends included; null = open. */
export type PriceSpan = { min: number | null; max: number | null }

/** The bands as spans, cheapest first. */
export const priceBands: PriceSpan[] = [0, ...bandLimits].map((from, index) => ({
  min: from || null,
  max: index < bandLimits.length ? (bandLimits[index] ?? 0) - 1 : null,
}))

/** Products per band, from how many have which set of bands (bits). A product with variants in two bands counts in both. */
export function countBands(sets: { bits: number; count: number }[]): number[] {
  return priceBands.map((_, band) =>
    sets.reduce((sum, { bits, count }) => sum + ((bits >> band) & 1 ? count : 0), 0),
  )
}
