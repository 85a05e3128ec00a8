import { expect, test } from 'vitest'
import { judgeAudit } from './audit'

const report = (...severities: string[]) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(severities.map((severity, index) => [`p${index}`, { severity }])),
  })

test.each([
  [report(), { kind: 'clean', lesser: 0 }],
  [report('low', 'moderate'), { kind: 'clean', lesser: 2 }],
  [report('low', 'high', 'critical'), { kind: 'grave', names: ['p1 (high)', 'p2 (critical)'] }],
  ['{"message":"405 Method Not Allowed","error":{}}', { kind: 'unasked', why: '405 Method Not Allowed' }],
  ['{"error":{"code":"ENOTFOUND","summary":""}}', { kind: 'unasked', why: 'ENOTFOUND' }],
  ['', { kind: 'unasked', why: 'npm gave no answer' }],
])('%s', (output, verdict) => {
  expect(judgeAudit(output)).toEqual(verdict)
})
