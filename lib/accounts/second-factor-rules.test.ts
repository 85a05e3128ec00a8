import { expect, test } from 'vitest'
import { codeAt } from '@/prisma/factories/app-code'
import { hashRecoveryCode, isRecoveryCode, stepOfCode } from './second-factor-rules'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // RFC 6238's example: "12345678901234567890"
const at = (seconds: number) => new Date(seconds * 1000)

test('the examples of RFC 6238, appendix B (last six digits)', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ] as const)
    expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
})

test('a code counts in its own step and the two beside it', () => {
  const made = at(1_800_000_015)
  const code = codeAt(secret, made)
  for (const [late, fits] of [
    [-61, false],
    [-30, true],
    [0, true],
    [30, true],
    [61, false],
  ] as const)
    expect(stepOfCode(secret, code, at(1_800_000_015 + late)), `${late} s`).toBe(fits ? 60_000_000 : null)
})

test('spaces and hyphens do not matter; anything but six digits is no code', () => {
  const now = at(59)
  expect(stepOfCode(secret, ' 287 082 ', now)).toBe(1)
  for (const typed of ['', '28708', '2870822', 'abcdef', '２８７０８２', '-287082.'])
    expect(stepOfCode(secret, typed, now), typed).toBeNull()
})

test('a recovery code is known by its letters and bound to its owner', () => {
  expect(isRecoveryCode('ABCD-efgh-2345 mnop')).toBe(true)
  expect(isRecoveryCode('abcd-efgh')).toBe(false)
  expect(hashRecoveryCode('a', 'ABCD-efgh-2345-mnop')).toBe(hashRecoveryCode('a', 'abcdefgh2345mnop'))
  expect(hashRecoveryCode('a', 'abcdefgh2345mnop')).not.toBe(hashRecoveryCode('b', 'abcdefgh2345mnop'))
})
