import { expect, test } from 'vitest'
import { formatLine } from './print-line'

const request =
  '{"level":"info","time":"2026-11-21T11:55:10.058Z","name":"web","requestId":"d671290f-efb5","route":"/[locale]","method":"GET","status":200,"ms":4.7,"msg":"request"}'

test('into a pipe every line is JSON: its own, or wrapped', () => {
  expect(formatLine('web', request, false)).toBe(request)
  expect(JSON.parse(formatLine('pay', 'listening on 1', false))).toMatchObject({
    level: 'info',
    name: 'pay',
    msg: 'listening on 1',
  })
  expect(JSON.parse(formatLine('web', '{ not json', false))).toMatchObject({ msg: '{ not json' })
})

test('in a terminal a request is one short line', () => {
  const shown = formatLine('web', request, true)
  expect(shown).toContain('GET /[locale] 200 4.7 ms')
  expect(shown).toContain('request=d671290f')
  expect(shown).not.toContain('{')
})
