import { cut, Exact, plain } from './exact-rules'
import { canConvert, convert } from './unit-rules'

export type ItemKind = 'RATIO' | 'GRADE' | 'POINT' | 'COUNT'
export type LimitDirection = 'MIN' | 'MAX'

/** How an item is judged. */
export type Scale = { kind: ItemKind; direction: LimitDirection; unit: string }
/** What a laboratory found, in the unit it reports; numbers are exact texts. */
export type Finding = {
  measured: string | null
  notDetected: boolean
  reportingLimit: string | null
  unit: string
}

export type Judgement = {
  passes: boolean
  direction: LimitDirection
  /** in the item's unit; the reporting limit of what was not detected */
  value: Exact
  limit: Exact
  notDetected: boolean
  /** how many times better than the limit, exact; null where no multiple makes sense, and where nothing at all was found */
  headroom: Exact | null
  /** better than any multiple: nothing at all measured where less is better */
  unbounded: boolean
  /** steps of half a grade above the limit */
  steps: Exact | null
}

const halfGrade = new Exact('0.5')

function headroomOf({ kind, direction }: Scale, value: Exact, limit: Exact): Exact | null {
  if (kind !== 'RATIO' || !limit.greaterThan(0)) return null
  if (direction === 'MIN') return value.dividedBy(limit)
  return value.greaterThan(0) ? limit.dividedBy(value) : null
}

/**
 * A finding set against a limit of its item (both in the item's unit after conversion). What is exactly at the limit passes. What was not
 * detected is judged at its reporting limit, and never reaches a least value. Null when the unit is of another kind or no value stands there.
 */
export function judge(scale: Scale, finding: Finding, limitText: string): Judgement | null {
  const text = finding.notDetected ? finding.reportingLimit : finding.measured
  if (text === null || !canConvert(finding.unit, scale.unit)) return null
  const limit = new Exact(limitText)
  const value = convert(new Exact(text), finding.unit, scale.unit)
  const isMin = scale.direction === 'MIN'
  const passes = isMin
    ? !finding.notDetected && value.greaterThanOrEqualTo(limit)
    : value.lessThanOrEqualTo(limit)
  return {
    passes,
    direction: scale.direction,
    value,
    limit,
    notDetected: finding.notDetected,
    headroom: isMin && finding.notDetected ? null : headroomOf(scale, value, limit),
    unbounded: passes && !isMin && scale.kind === 'RATIO' && !value.greaterThan(0),
    steps:
      scale.kind === 'GRADE' ? (isMin ? value.minus(limit) : limit.minus(value)).dividedBy(halfGrade) : null,
  }
}

/** Whether the value is at least so many times better than its limit: products are compared, never a rounded quotient. */
export function isBetterBy(
  { passes, value, limit, headroom, unbounded, direction }: Judgement,
  times: Exact,
): boolean {
  if (!passes || unbounded || headroom === null) return passes && unbounded
  return direction === 'MIN'
    ? value.greaterThanOrEqualTo(times.times(limit))
    : times.times(value).lessThanOrEqualTo(limit)
}

/** The headroom as people read it: cut to two places, never rounded up. */
export function shownHeadroom({ headroom }: Pick<Judgement, 'headroom'>): string | null {
  return headroom && plain(cut(headroom, 2))
}

/** Nothing at all found is better than any multiple, and any multiple than none that can be told. */
const grasp = ({ unbounded, headroom }: Judgement) => (unbounded ? 2 : headroom ? 1 : 0)

/** Below zero when `one` is the worse of two judgements of the same measured thing: what fails, then the smaller multiple, then the worse value. */
export function compareJudgements(one: Judgement, other: Judgement): number {
  if (one.passes !== other.passes) return one.passes ? 1 : -1
  if (grasp(one) !== grasp(other)) return grasp(one) - grasp(other)
  if (one.headroom && other.headroom && !one.headroom.equals(other.headroom))
    return one.headroom.comparedTo(other.headroom)
  const byValue = one.value.comparedTo(other.value)
  return one.direction === 'MIN' ? byValue : -byValue
}
