import { expect, test } from 'vitest'
import { awardState } from './verify-rules'

const at = (time: string) => new Date(`2026-11-21T${time}Z`)
const award = { from: at('08:00:00'), until: at('16:00:00'), endedAt: null, end: null }

test.each([
  [{}, '07:59:59', 'notYet'],
  [{}, '08:00:00', 'genuine'],
  [{}, '15:59:59', 'genuine'],
  [{}, '16:00:00', 'lapsed'],
  [{ until: null }, '23:00:00', 'genuine'],
  [{ endedAt: at('09:00:00'), end: 'SUSPENDED' }, '10:00:00', 'suspended'],
  [{ endedAt: at('09:00:00'), end: 'WITHDRAWN' }, '23:00:00', 'withdrawn'],
  [{ endedAt: at('09:00:00'), end: 'RENEWED' }, '10:00:00', 'renewed'],
  [{ endedAt: at('16:00:00'), end: 'LAPSED' }, '17:00:00', 'lapsed'],
  [{ endedAt: at('09:00:00'), end: 'EVIDENCE_GONE' }, '10:00:00', 'ended'],
] as const)('%j at %s is %s', (more, time, state) => {
  expect(awardState({ ...award, ...more }, at(time))).toBe(state)
})
