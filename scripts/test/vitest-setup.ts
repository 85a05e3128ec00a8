import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, vi } from 'vitest'
import { createDatabase, withDatabaseName } from './server'

// Every test file works in a copy of the migrated template, under an environment of its own.
const { admin, name, prefix, folder } = inject('template')
const key = randomBytes(5).toString('hex')
const database = `${prefix}_${key}`
await createDatabase(admin, database, name)
process.env.DATABASE_URL = withDatabaseName(admin, database)
process.env.DATA_DIR = join(folder, key)

const report = vi.spyOn(console, 'error')
beforeEach(() => {
  report.mockClear()
})
afterEach(() => {
  const calls = report.mock.calls.map((parts) => parts.map(String).join(' '))
  expect(calls, 'a test must not leave anything on console.error').toEqual([])
})
