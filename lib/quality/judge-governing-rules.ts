import { dayStart, isoDay } from '@/lib/dates'
import type {
  CaseFacts,
  ItemFacts,
  LabFacts,
  ProductEvidence,
  Register,
  ReportFacts,
  ResultFacts,
} from './award-schema'
import { isInScope, reportEnd } from './judge-lab-rules'
import { compareJudgements, type Judgement, judge } from './judge-rules'

/** A result that counts, judged. */
export type Counted = {
  result: ResultFacts
  item: ItemFacts
  report: ReportFacts
  lab: LabFacts
  judgement: Judgement
  /** when its report stops counting */
  end: Date
  /** a withdrawing case or a stopped lot took its good away; its bad stays */
  isVoid: boolean
}

/** What counts for a product in one item of one standard: all samples of the newest report. */
export type Governing = {
  item: ItemFacts
  all: Counted[]
  worst: Counted
  passes: boolean
  issuedOn: string
  end: Date
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The worse of two results first; the id decides where nothing else does, so that the order of reading never matters. */
const compareCounted = (one: Counted, other: Counted) =>
  compareJudgements(one.judgement, other.judgement) || order(one.result.id, other.result.id)

/** A report of the day a case opened has no hour: it is new when it was taken after that. */
function isBefore({ issuedOn, acceptedAt }: ReportFacts, { openedAt }: CaseFacts): boolean {
  if (issuedOn === isoDay(openedAt)) return acceptedAt <= openedAt
  return dayStart(issuedOn) < openedAt
}

/** A case that takes badges away voids what was issued before it opened, also after it closed. */
export function voidingCase(cases: CaseFacts[], report: ReportFacts): CaseFacts | null {
  return cases.find((one) => one.badges === 'WITHDRAWN' && isBefore(report, one)) ?? null
}

export const suspendingCase = (cases: CaseFacts[]): CaseFacts | null =>
  cases.find(({ badges, status }) => badges === 'SUSPENDED' && status === 'OPEN') ?? null

function limitOf(item: ItemFacts, { limitId }: ResultFacts): string | null {
  if (limitId) return item.limits.find(({ id }) => id === limitId)?.value ?? null
  return item.limits.length === 1 ? (item.limits[0]?.value ?? null) : null
}

/** Every result that counts now: of an accredited laboratory, within its scope on the day of issue, of a report still valid, in a unit that fits. */
export function countedResults(
  { reports, cases }: ProductEvidence,
  { labs, items }: Register,
  now: Date,
): Counted[] {
  return reports.flatMap(({ report, stopped }) => {
    const lab = labs.get(report.labId)
    const end = lab && reportEnd(lab, report, now)
    if (!lab || !end) return []
    const isVoid = stopped || voidingCase(cases, report) !== null
    return report.results.flatMap((result) => {
      const item = items.get(result.itemId)
      if (!item || !isInScope(lab, item, report.issuedOn)) return []
      const limit = limitOf(item, result)
      const judgement = limit === null ? null : judge(item, result, limit)
      return judgement ? [{ result, item, report, lab, judgement, end, isVoid }] : []
    })
  })
}

function governingOf(results: Counted[]): Governing | null {
  const days = [...new Set(results.map(({ report }) => report.issuedOn))].sort().reverse()
  for (const issuedOn of days) {
    const same = results.filter(({ report }) => report.issuedOn === issuedOn).sort(compareCounted)
    const fails = same.some(({ judgement }) => !judgement.passes)
    const all = fails ? same : same.filter(({ isVoid }) => !isVoid)
    const [worst] = all
    if (!worst) continue
    const end = all.reduce((least, one) => (one.end < least ? one.end : least), worst.end)
    return { item: worst.item, all, worst, passes: worst.judgement.passes, issuedOn, end }
  }
  return null
}

/**
 * For each item of each standard the results that decide: the newest report's, and of several samples the worst speaks. What was voided
 * proves nothing good, so an older report speaks in its place; but it still proves what failed.
 */
export function governingResults(counted: Counted[]): Governing[] {
  const groups = new Map<string, Counted[]>()
  for (const one of counted) {
    const key = `${one.item.standardId} ${one.item.key}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.entries()]
    .sort(([one], [other]) => order(one, other))
    .flatMap(([, results]) => governingOf(results) ?? [])
}

/**
 * Of the standards that measure the same thing the newest result; of equally new ones that of the standard the category compares by, so that
 * whoever also has a stricter one tested does not look worse than who has not; else the worst.
 */
export function speakingFor(governing: Governing[], itemKey: string, standards: string[]): Governing | null {
  const place = ({ item }: Governing) => {
    const at = standards.indexOf(item.standardId)
    return at < 0 ? standards.length : at
  }
  const [first] = governing
    .filter(({ item }) => item.key === itemKey)
    .sort(
      (one, other) =>
        order(other.issuedOn, one.issuedOn) ||
        place(one) - place(other) ||
        compareCounted(one.worst, other.worst),
    )
  return first ?? null
}
