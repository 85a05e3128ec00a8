import { describe, expect, test } from 'vitest'
import {
  barOf,
  currentProof,
  endsOf,
  formatExact,
  formatValue,
  isProven,
  secondsToKeep,
  yearLetter,
} from './proof-rules'
import type { Measure, ProofSummary } from './proof-schema'

const measure = (changes: Partial<Measure>): Measure => ({
  itemKey: 'whole-shoe-flexing',
  nameEn: 'Whole-shoe flexing',
  nameZh: '整鞋耐折',
  labelEn: 'Bends before the sole cracks',
  labelZh: '鞋底开裂前的弯折次数',
  unit: 'cycles',
  kind: 'RATIO',
  direction: 'MIN',
  value: '100000',
  notDetected: false,
  limit: '40000',
  headroom: '2.5',
  classEn: '',
  classZh: '',
  standard: 'GB/T 15107-2013',
  standardSlug: 'gb-t-15107',
  ...changes,
})

test.each([
  ['100000', '100,000'],
  ['0.12400000', '0.124'],
  ['1234567.50', '1,234,567.5'],
  ['20', '20'],
  ['100', '100'],
  ['0.0', '0'],
  ['12345678901234567890.1', '12,345,678,901,234,567,890.1'],
])('%s is written %s', (value, written) => {
  expect(formatExact(value)).toBe(written)
})

test.each([
  ['100000', 'cycles', '100,000 cycles', '100,000次'],
  ['4.5', 'grade 1-5', '4.5 of grade 5', '4.5级'],
  ['7.2', 'pH', '7.2', '7.2'],
  ['0.2', 'ug/cm2/week', '0.2 µg/cm² per week', '0.2 µg/cm²·周'],
  ['75', 'mg/kg', '75 mg/kg', '75 mg/kg'],
])('%s in %s reads %s and %s', (value, unit, en, zh) => {
  expect([formatValue(value, unit, 'en'), formatValue(value, unit, 'zh')]).toEqual([en, zh])
})

describe('the bar', () => {
  test('has the better value further right, whichever way is better', () => {
    for (const better of [
      measure({}),
      measure({ direction: 'MAX', value: '10', limit: '75', unit: 'mg/kg' }),
    ]) {
      const bar = barOf(better)
      expect(bar && bar.valueAt > bar.limitAt).toBe(true)
    }
    const worse = barOf(measure({ direction: 'MAX', value: '90', limit: '75' }))
    expect(worse && worse.valueAt < worse.limitAt).toBe(true)
  })
  test('stays inside its axis however far apart value and limit are', () => {
    for (const value of ['1', '39999', '99999999']) {
      const bar = barOf(measure({ value }))
      for (const at of [bar?.limitAt, bar?.valueAt])
        expect(at).toSatisfy((x: number) => x >= 0.06 && x <= 0.94)
    }
  })
  test('is not drawn where its length would say nothing', () => {
    expect(barOf(measure({ kind: 'POINT' }))).toBeNull()
    expect(barOf(measure({ kind: 'COUNT', value: '0', limit: '0' }))).toBeNull()
    expect(barOf(measure({ value: '0', limit: '0' }))).toBeNull()
  })
})

test('years have letters that come round again', () => {
  expect([2023, 2024, 2026, 2046].map(yearLetter)).toEqual(['Z', 'A', 'C', 'A'])
})

test('a badge past its end is none, and what no longer meets the standard is not shown as a merit', () => {
  const now = new Date('2026-11-21T02:00:00Z')
  const hallmark = {
    awardId: 'a',
    rule: 'meets-standard',
    nameEn: 'Meets',
    nameZh: '达标',
    until: now.toISOString(),
  }
  const summary: ProofSummary = { hallmarks: [hallmark], headline: measure({}), lab: null, testedOn: null }
  expect(isProven(currentProof(summary, new Date(now.getTime() - 1)))).toBe(true)
  expect(isProven(currentProof(summary, now))).toBe(false)
})

test('a page is not kept past the first end that is still to come of what it shows', () => {
  const at = (time: string) => new Date(`2026-11-21T${time}Z`)
  expect(secondsToKeep([at('16:00:00')], at('15:30:00'))).toEqual({ revalidate: 1800, expire: 1800 })
  expect(secondsToKeep([at('16:00:00')], at('15:59:00'))).toEqual({ revalidate: 60, expire: 300 })
  expect(secondsToKeep([null], at('15:59:00'))).toEqual({ revalidate: 3600, expire: 86_400 })
  expect(secondsToKeep([], at('15:59:00'))).toEqual({ revalidate: 3600, expire: 86_400 })
  const ends = [null, at('09:00:00'), at('18:00:00'), at('16:00:00')]
  expect(secondsToKeep(ends, at('15:30:00'))).toEqual({ revalidate: 1800, expire: 1800 })
  expect(endsOf(null)).toEqual([])
  const mark = { awardId: 'a', rule: 'meets-standard', nameEn: 'Meets', nameZh: '达标', until: null }
  const until = '2026-11-21T16:00:00.000Z'
  const hallmarks = [mark, { ...mark, until }]
  expect(endsOf({ hallmarks, headline: null, lab: null, testedOn: null })).toEqual([null, at('16:00:00')])
})
