import { dayEnd, dayStart } from '@/lib/dates'
import type { LabFacts } from './award-schema'

const isWithin = (day: string, from: string | null, until: string | null) =>
  (!from || from <= day) && (!until || day <= until)

/** Under which marks a laboratory could report on a day: CMA and CNAS while valid, ILAC with CNAS. */
export function labMarks(lab: LabFacts, day: string): ('CMA' | 'CNAS' | 'ILAC')[] {
  const isCma = lab.cmaNumber !== null && isWithin(day, lab.cmaFrom, lab.cmaUntil)
  const isCnas = lab.cnasNumber !== null && isWithin(day, lab.cnasFrom, lab.cnasUntil)
  return [
    ...(isCma ? (['CMA'] as const) : []),
    ...(isCnas ? (['CNAS'] as const) : []),
    ...(isCnas && lab.ilac ? (['ILAC'] as const) : []),
  ]
}

/** Whether the laboratory was accredited for an item on a day: all items of the standard or that one. */
export function isInScope(
  lab: LabFacts,
  { standardId, key }: { standardId: string; key: string },
  day: string,
): boolean {
  return lab.scopes.some(
    (scope) =>
      scope.standardId === standardId &&
      (scope.itemKey === '' || scope.itemKey === key) &&
      isWithin(day, scope.from, scope.until),
  )
}

type Days = { issuedOn: string; validUntil: string }

/** The last day a report counts by: its own, or that of the longer of the accreditations it was issued under, as they are now, if that is earlier. */
export function lastDay(lab: LabFacts, { issuedOn, validUntil }: Days): string {
  const marks = labMarks(lab, issuedOn)
  const days = [
    ...(marks.includes('CMA') ? [lab.cmaUntil] : []),
    ...(marks.includes('CNAS') ? [lab.cnasUntil] : []),
  ]
  const accredited = days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  return accredited && !days.includes(null) && accredited < validUntil ? accredited : validUntil
}

/**
 * The moment a report of the laboratory stops counting, or null when it counts no more: the end of its last day, or the day from which the
 * laboratory is suspended or closed, if that is earlier.
 */
export function reportEnd(lab: LabFacts, report: Days, now: Date): Date | null {
  if (!labMarks(lab, report.issuedOn).length) return null
  const own = dayEnd(lastDay(lab, report))
  const lost = lab.status === 'ACTIVE' ? null : lab.statusSince ? dayStart(lab.statusSince) : new Date(0)
  const end = lost && lost < own ? lost : own
  return end > now ? end : null
}
