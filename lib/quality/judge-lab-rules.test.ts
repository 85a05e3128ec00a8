import { expect, test } from 'vitest'
import { dayEnd, dayStart } from '@/lib/dates'
import { labs } from '@/prisma/factories/evidence-register'
import type { CaseFacts, LabFacts, ReportFacts } from './award-schema'
import { voidingCase } from './judge-governing-rules'
import { lastDay, reportEnd } from './judge-lab-rules'

const now = new Date('2026-06-15T04:00:00Z')
const [good] = labs as [LabFacts]
const report = { issuedOn: '2026-03-01', validUntil: '2027-02-28' }
const endOf = (more: Partial<LabFacts>) => reportEnd({ ...good, ...more }, report, now)

test('a report counts no longer than the laboratory stays accredited, also when that is shortened later', () => {
  const cnas = { cnasNumber: 'L1', cnasFrom: '2020-01-01' }
  expect(endOf({})).toEqual(dayEnd('2027-02-28'))
  expect(endOf({ cmaUntil: '2026-09-30' })).toEqual(dayEnd('2026-09-30'))
  expect(endOf({ cmaUntil: '2026-06-14' })).toBeNull()
  expect(endOf({ cmaUntil: '2026-06-15' })).toEqual(dayEnd('2026-06-15'))
  expect(endOf({ cmaUntil: '2026-06-14', ...cnas })).toEqual(dayEnd('2027-02-28'))
  expect(endOf({ cmaUntil: '2026-06-14', ...cnas, cnasUntil: '2026-08-01' })).toEqual(dayEnd('2026-08-01'))
  // An accreditation won after the issue is none of the report's.
  expect(endOf({ cmaUntil: '2026-08-01', ...cnas, cnasFrom: '2026-04-01' })).toEqual(dayEnd('2026-08-01'))
  expect(endOf({ cmaUntil: '2026-08-01', status: 'CLOSED', statusSince: '2026-07-01' })).toEqual(
    dayStart('2026-07-01'),
  )
})

test('what the public reads as its last day is the same day', () => {
  expect(lastDay({ ...good, cmaUntil: '2026-09-30' }, report)).toBe('2026-09-30')
  expect(lastDay({ ...good, cmaUntil: null }, report)).toBe('2027-02-28')
})

test('a re-test of the day a case opened counts when it was taken after that; what opened the case does not', () => {
  const openedAt = new Date('2026-06-15T02:00:00Z')
  const cases: CaseFacts[] = [{ id: 'case', status: 'CLOSED', badges: 'WITHDRAWN', openedAt, closedAt: now }]
  const isVoid = (issuedOn: string, acceptedAt: Date) =>
    voidingCase(cases, { issuedOn, acceptedAt } as ReportFacts) !== null
  expect(isVoid('2026-06-15', openedAt)).toBe(true)
  expect(isVoid('2026-06-15', new Date(openedAt.getTime() - 1))).toBe(true)
  expect(isVoid('2026-06-15', new Date(openedAt.getTime() + 1))).toBe(false)
  expect(isVoid('2026-06-14', now)).toBe(true)
  expect(isVoid('2026-06-16', now)).toBe(false)
})
