import { describe, expect, test } from 'vitest'
import { dateOfDay } from '@/lib/dates'
import { checkDays, checkLab, checkRow, type ItemFacts, lacksClass, validityEnd } from './report-rules'
import { SaveReportInput, withResults } from './report-schema'
import { canConvert } from './unit-rules'

const on = dateOfDay
const today = on('2026-11-21')

test.each([
  [{ issuedOn: '2026-11-22' }, { issuedOn: 'dayAhead' }],
  [{ receivedOn: '2026-11-10', issuedOn: '2026-11-09' }, { issuedOn: 'dateOrder' }],
  [{ sampledOn: '2026-11-11', receivedOn: '2026-11-10' }, { receivedOn: 'dateOrder' }],
  [{ sampledOn: '2026-11-11', issuedOn: '2026-11-10' }, { issuedOn: 'dateOrder' }],
  [{ sampledOn: '2026-11-10', receivedOn: '2026-11-10', issuedOn: '2026-11-21' }, {}],
  [{}, {}],
] as const)('the days of a report: %j', (days, wrong) => {
  const { sampledOn, receivedOn, issuedOn }: Record<string, string> = days
  const whole = [sampledOn, receivedOn, issuedOn].map((day) => (day ? on(day) : null))
  expect(
    checkDays(
      { sampledOn: whole[0] ?? null, receivedOn: whole[1] ?? null, issuedOn: whole[2] ?? null },
      today,
    ),
  ).toEqual(wrong)
})

const lab = {
  status: 'ACTIVE',
  cmaNumber: 'A',
  cmaFrom: on('2020-01-01'),
  cmaUntil: on('2026-12-31'),
  cnasNumber: null,
  cnasFrom: null,
  cnasUntil: null,
} as const

test('a laboratory counts while it is active and accredited on the day of issue', () => {
  expect(checkLab(lab, on('2026-12-31'))).toBeNull()
  expect(checkLab(lab, on('2027-01-01'))).toBe('labExpired')
  expect(checkLab(lab, on('2019-12-31'))).toBe('labExpired')
  expect(checkLab({ ...lab, status: 'SUSPENDED' }, on('2026-01-01'))).toBe('labNotActive')
  expect(checkLab({ ...lab, cmaNumber: null }, on('2026-01-01'))).toBe('labExpired')
})

test('a report counts so many months, never longer than the accreditation, and for the longer of two', () => {
  expect(validityEnd(on('2025-01-31'), 12, lab)).toEqual(on('2026-01-31'))
  expect(validityEnd(on('2026-02-01'), 12, lab)).toEqual(on('2026-12-31'))
  const both = { ...lab, cnasNumber: 'L', cnasFrom: on('2020-01-01'), cnasUntil: on('2027-01-15') }
  expect(validityEnd(on('2026-02-01'), 12, both)).toEqual(on('2027-01-15'))
  expect(validityEnd(on('2026-02-01'), 12, { ...lab, cmaUntil: null })).toEqual(on('2027-02-01'))
})

const item: ItemFacts = {
  unit: 'mg/kg',
  kind: 'RATIO',
  edition: { status: 'PUBLISHED', effectiveFrom: on('2014-05-01') },
  limits: [{ id: 'a', classKey: 'A' }],
}
const row = { limitId: '', sign: 'measured', value: '20', unit: 'mg/kg' } as const
const check = (more: object, facts: object = {}) =>
  checkRow({ ...row, ...more }, { ...item, ...facts }, on('2026-09-01'), canConvert)

describe('a row of results', () => {
  test.each([
    [{}, {}, {}],
    [{ unit: '' }, {}, { unit: 'required' }],
    [{ unit: 'N' }, {}, { unit: 'unitFamily' }],
    [{ value: '-1' }, {}, { value: 'valueNegative' }],
    [{ value: '-1' }, { kind: 'POINT' }, {}],
    [{ value: '-2' }, { kind: 'COUNT' }, { value: 'valueNegative' }],
    [{ value: '1.5' }, { kind: 'COUNT' }, { value: 'valueWhole' }],
    [{ value: '4.5' }, { kind: 'GRADE' }, {}],
    [{ value: '4.3' }, { kind: 'GRADE' }, { value: 'valueGrade' }],
    [{ sign: 'nd', value: '0' }, {}, { value: 'valueZero' }],
    [{ limitId: 'b' }, {}, { limitId: 'choice' }],
    [{}, { edition: { status: 'DRAFT', effectiveFrom: null } }, { itemId: 'editionUnknown' }],
    [{}, { edition: { status: 'PUBLISHED', effectiveFrom: on('2026-09-02') } }, { itemId: 'editionNotYet' }],
  ])('%j of %j: %j', (more, facts, wrong) => expect(check(more, facts)).toEqual(wrong))

  test('names its class where there are several', () => {
    expect(lacksClass({ limitId: '' }, { limits: [1, 2] })).toBe(true)
    expect(lacksClass({ limitId: '' }, { limits: [1] })).toBe(false)
  })
})

describe('the form of a report', () => {
  const id = '01990000-0000-7000-8000-000000000000'
  const form = { reportId: id, version: '2026-11-21T00:00:00.000Z', openness: 'CLOSED' }
  const parse = (more: object) => SaveReportInput.safeParse(withResults({ ...form, ...more }))

  test.each([
    ['50000', '50000'],
    ['050,000.50', '50000.5'],
    ['50,000.50', '50000.5'],
    ['  12.0 ', '12'],
    ['-0', '0'],
    ['', ''],
    ['1e309', null],
    ['1e5', null],
    ['NaN', null],
    ['٣', null],
    ['1234567890123', null],
    ['0.123456789', null],
    ['4\u0000', null],
    ['12.5 mg', null],
  ])('takes the value %j as %j', (typed, value) => {
    const parsed = parse({ 'results.3.itemId': id, 'results.3.value': typed, 'results.3.unit': 'mg/kg' })
    expect(parsed.success ? parsed.data.results['3']?.value : null).toBe(value)
    if (!parsed.success) expect(parsed.error.issues[0]).toMatchObject({ path: ['results', '3', 'value'] })
  })

  test.each([
    [{ number: 'x'.repeat(81) }, 'number'],
    [{ number: 'a\u0000b' }, 'number'],
    [{ client: '\ud800' }, 'client'],
    [{ issuedOn: '2026-02-30' }, 'issuedOn'],
    [{ issuedOn: '0001-01-01' }, 'issuedOn'],
    [{ receivedOn: 'yesterday' }, 'receivedOn'],
    [{ productIds: ['x'] }, 'productIds'],
    [{ labId: 'x' }, 'labId'],
    [{ openness: 'SOMETIMES' }, 'openness'],
  ])('refuses %j beside its field', (more, field) => {
    const parsed = parse(more)
    expect(parsed.error?.issues[0]?.path[0]).toBe(field)
  })
})
