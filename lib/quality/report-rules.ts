import { Decimal } from 'decimal.js'
import { dateOfDay, isoOfDay, monthsAfter } from '@/lib/dates'
import type { FieldCode } from '@/lib/errors'
import type { EditionStatus, ItemKind, LabStatus } from '@/prisma/generated/enums'

type Problems = Record<string, FieldCode>
export type ReportDays = { sampledOn: Date | null; receivedOn: Date | null; issuedOn: Date | null }

/** What is wrong with the days of a report, by field: none lies ahead, and sample, receipt and issue follow each other. */
export function checkDays({ sampledOn, receivedOn, issuedOn }: ReportDays, today: Date): Problems {
  const problems: Problems = {}
  for (const [field, day] of Object.entries({ sampledOn, receivedOn, issuedOn }))
    if (day && day > today) problems[field] = 'dayAhead'
  if (sampledOn && receivedOn && receivedOn < sampledOn) problems.receivedOn ??= 'dateOrder'
  const before = receivedOn ?? sampledOn
  if (before && issuedOn && issuedOn < before) problems.issuedOn ??= 'dateOrder'
  return problems
}

export type Accreditation = {
  cmaNumber: string | null
  cmaFrom: Date | null
  cmaUntil: Date | null
  cnasNumber: string | null
  cnasFrom: Date | null
  cnasUntil: Date | null
}

const holds = (number: string | null, from: Date | null, until: Date | null, day: Date) =>
  Boolean(number) && (!from || from <= day) && (!until || until >= day)

/** Which accreditations of a laboratory were in force on a day. */
function accreditedOn(lab: Accreditation, day: Date): { cma: boolean; cnas: boolean } {
  return {
    cma: holds(lab.cmaNumber, lab.cmaFrom, lab.cmaUntil, day),
    cnas: holds(lab.cnasNumber, lab.cnasFrom, lab.cnasUntil, day),
  }
}

/** The last day one of the accreditations in force on that day goes on; null when it has no end. */
function accreditedUntil(lab: Accreditation, day: Date): Date | null {
  const { cma, cnas } = accreditedOn(lab, day)
  const ends = [...(cma ? [lab.cmaUntil] : []), ...(cnas ? [lab.cnasUntil] : [])]
  return ends.includes(null) ? null : (ends.toSorted((a, b) => Number(b) - Number(a))[0] ?? null)
}

/** Whether a laboratory's report of that day can be taken, or what to say beside the field. */
export function checkLab(lab: Accreditation & { status: LabStatus }, issuedOn: Date): FieldCode | null {
  if (lab.status !== 'ACTIVE') return 'labNotActive'
  const { cma, cnas } = accreditedOn(lab, issuedOn)
  return cma || cnas ? null : 'labExpired'
}

/** The last day a report counts: so many months from its issue, and never beyond the laboratory's accreditation. */
export function validityEnd(issuedOn: Date, months: number, lab: Accreditation): Date {
  const own = dateOfDay(monthsAfter(isoOfDay(issuedOn), months))
  const theirs = accreditedUntil(lab, issuedOn)
  return theirs && theirs < own ? theirs : own
}

export type ItemFacts = {
  unit: string
  kind: ItemKind
  edition: { status: EditionStatus; effectiveFrom: Date | null }
  limits: { id: string; classKey: string }[]
}
export type RowFacts = { limitId: string; sign: 'measured' | 'nd'; value: string; unit: string }

function valueProblem({ value, sign }: RowFacts, kind: ItemKind): FieldCode | null {
  const number = new Decimal(value)
  if (sign === 'nd') return number.lte(0) ? 'valueZero' : null
  if (kind !== 'POINT' && number.isNegative()) return 'valueNegative'
  if (kind === 'COUNT' && !number.isInteger()) return 'valueWhole'
  if (kind === 'GRADE' && (!number.times(2).isInteger() || number.gt(10))) return 'valueGrade'
  return null
}

/** What is wrong with one row of results as it stands, by field. `fits`: whether one unit can be turned into the other. */
export function checkRow(
  row: RowFacts,
  item: ItemFacts | undefined,
  issuedOn: Date | null,
  fits: (from: string, to: string) => boolean,
): Problems {
  if (!item || item.edition.status !== 'PUBLISHED') return { itemId: 'editionUnknown' }
  const problems: Problems = {}
  const { effectiveFrom } = item.edition
  if (effectiveFrom && issuedOn && effectiveFrom > issuedOn) problems.itemId = 'editionNotYet'
  if (row.limitId && !item.limits.some(({ id }) => id === row.limitId)) problems.limitId = 'choice'
  if (!row.unit) problems.unit = 'required'
  else if (!fits(row.unit, item.unit)) problems.unit = 'unitFamily'
  const value = valueProblem(row, item.kind)
  if (value) problems.value = value
  return problems
}

/** A class or kind of goods must be named where an item has several limits. */
export function lacksClass(row: { limitId: string }, item: { limits: unknown[] }): boolean {
  return item.limits.length > 1 && !row.limitId
}
