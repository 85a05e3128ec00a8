import { describe, expect, test } from 'vitest'
import { Exact } from './exact-rules'
import { type Finding, isBetterBy, judge, type Scale, shownHeadroom } from './judge-rules'
import { unitKinds } from './unit-list-rules'
import { canConvert, convert, unitsLike } from './unit-rules'

const cycles: Scale = { kind: 'RATIO', direction: 'MIN', unit: 'cycles' }
const content: Scale = { kind: 'RATIO', direction: 'MAX', unit: 'mg/kg' }
const found = (measured: string, unit: string): Finding => ({
  measured,
  unit,
  notDetected: false,
  reportingLimit: null,
})
const nothing = (reportingLimit: string, unit: string): Finding => ({
  measured: null,
  unit,
  notDetected: true,
  reportingLimit,
})

describe('a value against its limit', () => {
  test.each<[string, Scale, Finding, string, boolean, string | null]>([
    ['100,000 bends of 40,000', cycles, found('100000', 'cycles'), '40000', true, '2.5'],
    ['exactly the least', cycles, found('40000', 'cycles'), '40000', true, '1'],
    ['a hair less', cycles, found('39999.99999999', 'cycles'), '40000', false, '0.99'],
    ['exactly the most', content, found('75', 'mg/kg'), '75', true, '1'],
    ['a hair more', content, found('75.00000001', 'mg/kg'), '75', false, '0.99'],
    ['0.1 + 0.2 of 0.3', content, found(new Exact('0.1').plus('0.2').toString(), 'mg/kg'), '0.3', true, '1'],
    ['another unit', content, found('0.02', 'g/kg'), '75', true, '3.75'],
    ['not detected, below', content, nothing('5', 'mg/kg'), '20', true, '4'],
    ['not detected at the limit', content, nothing('20', 'mg/kg'), '20', true, '1'],
    ['not detected, but blind', content, nothing('30', 'mg/kg'), '20', false, '0.66'],
    ['not detected where more is wanted', cycles, nothing('99999', 'cycles'), '40000', false, null],
    ['nothing at all', content, found('0', 'mg/kg'), '20', true, null],
    ['one needle', { kind: 'COUNT', direction: 'MAX', unit: 'count' }, found('1', 'count'), '0', false, null],
    ['no needle', { kind: 'COUNT', direction: 'MAX', unit: 'count' }, found('0', 'count'), '0', true, null],
    [
      'a point has no multiple',
      { kind: 'POINT', direction: 'MAX', unit: 'pH' },
      found('7', 'pH'),
      '7.5',
      true,
      null,
    ],
    ['shown cut, never rounded up', cycles, found('79999', 'cycles'), '40000', true, '1.99'],
  ])('%s', (_, scale, finding, limit, passes, headroom) => {
    const judged = judge(scale, finding, limit)
    expect(judged).toMatchObject({ passes })
    expect(judged && shownHeadroom(judged)).toBe(headroom)
  })

  test('grades count in half steps above the limit', () => {
    const grade: Scale = { kind: 'GRADE', direction: 'MIN', unit: 'grade 1-5' }
    expect(judge(grade, found('4.5', 'grade 1-5'), '3')?.steps?.toString()).toBe('3')
    expect(judge(grade, found('2.5', 'grade 1-5'), '3')).toMatchObject({ passes: false })
  })

  test('a unit of another kind is not judged', () => {
    expect(judge(content, found('1', 'mg/L'), '20')).toBeNull()
  })

  test.each([
    ['50000', '1.25', true],
    ['49999.99999999', '1.25', false],
    ['80000', '2', true],
    ['79999', '2', false],
  ])('%s bends of 40,000 are %s times better: %s', (measured, times, isBetter) => {
    const judged = judge(cycles, found(measured, 'cycles'), '40000')
    expect(judged && isBetterBy(judged, new Exact(times))).toBe(isBetter)
  })

  test('a third is compared without a quotient: 0.1 of 0.3 is three times better', () => {
    const judged = judge(content, found('0.1', 'mg/kg'), '0.3')
    expect(judged && isBetterBy(judged, new Exact('3'))).toBe(true)
  })

  test('nothing at all is better by any multiple; failing is by none', () => {
    const none = judge(content, found('0', 'mg/kg'), '20')
    expect(none && isBetterBy(none, new Exact('1000'))).toBe(true)
    const bad = judge(content, found('40', 'mg/kg'), '20')
    expect(bad && isBetterBy(bad, new Exact('0.1'))).toBe(false)
  })
})

describe('units', () => {
  test('of one kind are turned into one another and back without loss', () => {
    for (const units of Object.values(unitKinds))
      for (const from of Object.keys(units))
        for (const to of Object.keys(units))
          expect(convert(convert(new Exact('7.3'), from, to), to, from).toString(), `${from} → ${to}`).toBe(
            '7.3',
          )
  })

  test.each([
    ['1', 'in', 'mm', '25.4'],
    ['1', 'lb', 'g', '453.59237'],
    ['3', 'min', 's', '180'],
    ['1', 'N/mm', 'N/cm', '10'],
    ['800', 'ug/dm2', 'mg/dm2', '0.8'],
    ['92.5', '%', 'permille', '925'],
    ['2', 'mg/100 g', 'mg/kg', '20'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convert(new Exact(value), from, to).toString()).toBe(expected)
  })

  test('of different kinds are not, also where the dimension is the same', () => {
    expect(canConvert('mg/m3', 'mg/L')).toBe(false)
    expect(canConvert('mg/kg', '%')).toBe(false)
    expect(canConvert('cycles', 'count')).toBe(false)
    expect(() => convert(new Exact(1), 'mm', 'kg')).toThrow(expect.objectContaining({ code: 'unitMismatch' }))
  })

  test('nobody knows stand alone', () => {
    expect(unitsLike('grade 1-5')).toEqual(['grade 1-5'])
    expect(canConvert('Shore A', 'Shore A')).toBe(true)
    expect(unitsLike('mg/L')).toContain('ug/L')
  })
})
