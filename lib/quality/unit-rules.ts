import Qty from 'js-quantities'
import { DomainError } from '@/lib/errors'
import { Exact } from './exact-rules'
import { unitKinds } from './unit-list-rules'

/** Digits a factor is true to: what a float carries beyond them is its own noise. */
const digits = 12

/** Fewer than a division leaves, so that there and back again is the value itself. */
const kept = 40

type Factor = { multiply: Exact } | { divide: Exact }
const factors = new Map<string, Factor | null>()

const shortest = (value: number) => new Exact(new Exact(value.toPrecision(digits)).toString())

function kindsOf(unit: string): string[] {
  return Object.keys(unitKinds).filter((kind) => unit in (unitKinds[kind] ?? {}))
}

/** 1 mm is 1/25.4 in: the direction whose factor is written shorter is the exact one. */
function factorBetween(from: string, to: string): Factor {
  const up = shortest(new Qty(1, from).to(to).scalar)
  const down = shortest(new Qty(1, to).to(from).scalar)
  const isShorter = up.precision() < down.precision() || (up.precision() === down.precision() && from < to)
  return isShorter ? { multiply: up } : { divide: down }
}

function findFactor(from: string, to: string): Factor | null {
  const key = `${from}>${to}`
  const known = factors.get(key)
  if (known !== undefined) return known
  const kind = kindsOf(from).find((one) => to in (unitKinds[one] ?? {}))
  const units = kind ? unitKinds[kind] : undefined
  const factor = units ? factorBetween(units[from] ?? '', units[to] ?? '') : null
  factors.set(key, factor)
  return factor
}

/** Whether a value in one unit can be said in the other. Every unit, known or not, can be said in itself. */
export function canConvert(from: string, to: string): boolean {
  return from === to || findFactor(from, to) !== null
}

/**
 * The value in another unit of its kind: exact for powers of ten and where the definition is (inch, pound, minute), else true to 12 digits.
 * Throws `unitMismatch` for a unit of another kind.
 */
export function convert(value: Exact, from: string, to: string): Exact {
  if (from === to) return value
  const factor = findFactor(from, to)
  if (!factor)
    throw new DomainError('unitMismatch', { params: { from, to }, fields: { unit: 'unitMismatch' } })
  if ('divide' in factor) return value.dividedBy(factor.divide)
  return value.times(factor.multiply).toSignificantDigits(kept)
}

/** The units a form offers beside an item's own, that one first. A unit we know nothing of stands alone: cycles, grade 1-5, pH, dB(A). */
export function unitsLike(unit: string): string[] {
  const like = kindsOf(unit).flatMap((kind) => Object.keys(unitKinds[kind] ?? {}))
  return [...new Set([unit, ...like])]
}
