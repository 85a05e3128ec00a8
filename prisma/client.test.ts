import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { statementName } from './client'

test('a statement is named when it comes again, by its text, and what begins or ends a transaction never', () => {
  const sql = `SELECT ${Math.random()}`
  expect(statementName({ sql })).toBe('')
  const name = statementName({ sql })
  expect(name).toMatch(/^[\w-]{27}$/)
  expect(statementName({ sql })).toBe(name)
  const search = { sql: `SELECT to_tsquery('a') ${Math.random()}` }
  expect([statementName(search), statementName(search)]).toEqual(['', ''])
  for (const boundary of ['BEGIN', 'COMMIT', 'ROLLBACK', 'BEGIN', 'COMMIT', 'ROLLBACK'])
    expect(statementName({ sql: boundary })).toBe('')
})

test('nobody waits for a row without end', async () => {
  const limits = await db.$queryRaw`
    SELECT current_setting('lock_timeout') AS "lock", current_setting('idle_in_transaction_session_timeout') AS "idle"`
  expect(limits).toEqual([{ lock: '20s', idle: '1min' }])
})
