import { Decimal } from 'decimal.js'

/** Exact enough for every sum, product and comparison of measured values; no float comes near them. */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 })
export type Exact = Decimal

/** A number column of ours holds 12 digits before the point and 8 behind it. */
const most = new Exact('999999999999')

/** The number cut to so many places, towards zero and never rounded up. */
export function cut(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, Decimal.ROUND_DOWN)
}

/** As text without an exponent. */
export function plain(value: Exact): string {
  return value.toFixed()
}

/**
 * As a Decimal(20, 8) column keeps it: cut to the side that flatters less (`MIN`: more is better, so down), and no more than it can hold.
 */
export function stored(value: Exact, direction: 'MIN' | 'MAX'): string {
  const rounded = value.toDecimalPlaces(8, direction === 'MIN' ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL)
  return plain(Exact.max(most.negated(), Exact.min(most, rounded)))
}
