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

/**
 * The moment a report of the laboratory stops counting, or null when it counts no more: the end of its last day, or of the last day of the
 * longer of the accreditations it was issued under, as they are now, or the day from which the laboratory is suspended or closed, if that is
 * earlier.
 */
export function reportEnd(
  lab: LabFacts,
  { issuedOn, validUntil }: { issuedOn: string; validUntil: string },
  now: Date,
): Date | null {
  const marks = labMarks(lab, issuedOn)
  if (!marks.length) return null
  const days = [
    ...(marks.includes('CMA') ? [lab.cmaUntil] : []),
    ...(marks.includes('CNAS') ? [lab.cnasUntil] : []),
  ]
  const accredited = days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  const ends = [dayEnd(validUntil)]
  if (accredited && !days.includes(null)) ends.push(dayEnd(accredited))
  if (lab.status !== 'ACTIVE') ends.push(lab.statusSince ? dayStart(lab.statusSince) : new Date(0))
  const end = new Date(Math.min(...ends.map(Number)))
  return end > now ? end : null
}
