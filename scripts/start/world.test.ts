import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { createClient } from '@/prisma/client'
import { checkWorld, firstAdminLink } from './world'

const db = createClient(process.env.DATABASE_URL ?? '', 2)
afterAll(() => db.$disconnect())

test('a demo is never served as a real shop, nor a real shop as a demo', async () => {
  expect(await checkWorld(db, true, 'here')).toBe(true)
  await db.setting.create({ data: { key: 'world', value: 'demo' } })
  expect(await checkWorld(db, true, 'here')).toBe(false)
  await expect(checkWorld(db, false, 'here')).rejects.toThrow(/holds the demo world/)

  await db.setting.deleteMany()
  expect(await checkWorld(db, false, 'here')).toBe(false)
  await expect(checkWorld(db, true, 'here')).rejects.toThrow(/holds a real shop/)
})

test('a database of unknown origin is refused', async () => {
  await db.setting.deleteMany()
  const { id } = await db.user.create({ data: { email: 'who@millmark.test', name: 'Who' } })
  await expect(checkWorld(db, true, 'here')).rejects.toThrow(/does not say/)
  await db.user.delete({ where: { id } })
})

test('only the newest first-admin link counts, and none once there is an admin', async () => {
  const now = new Date('2026-11-21T08:00:00Z')
  await firstAdminLink(db, 'http://shop.test', now)
  const link = await firstAdminLink(db, 'http://shop.test', now)
  const token = new URL(link ?? '').searchParams.get('token') ?? ''
  const rows = await db.authToken.findMany({ where: { purpose: 'FIRST_ADMIN' } })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    tokenHash: createHash('sha256').update(token).digest('hex'),
    expiresAt: new Date('2026-11-22T08:00:00Z'),
  })
  await db.user.create({ data: { email: 'admin@millmark.test', name: 'Admin', role: 'ADMIN' } })
  expect(await firstAdminLink(db, 'http://shop.test', now)).toBeNull()
})
