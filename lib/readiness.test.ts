import { expect, test } from 'vitest'
import { minute } from './dates'
import { db } from './db'
import { beat } from './heartbeat'
import { listUnready } from './readiness'

const now = new Date('2026-11-21T12:00:00Z')

test('not ready before the worker was heard of, nor when it fell silent', async () => {
  expect(await listUnready(now)).toEqual(['worker'])
  await beat('worker', now)
  expect(await listUnready(now)).toEqual([])
  expect(await listUnready(new Date(now.getTime() + minute))).toEqual(['worker'])
})

test('not ready while a migration of this version is missing', async () => {
  const [last] = await db.$queryRaw<{ id: string }[]>`
    UPDATE _prisma_migrations SET finished_at = NULL
    WHERE id = (SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1) RETURNING id`
  expect(await listUnready(now)).toEqual(['migrations'])
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = now() WHERE id = ${last?.id}`
})

test('a database that cannot be asked is one word, without its address', async () => {
  await db.$executeRaw`ALTER TABLE _prisma_migrations RENAME TO gone`
  expect(await listUnready(now)).toEqual(['database'])
  await db.$executeRaw`ALTER TABLE gone RENAME TO _prisma_migrations`
})
