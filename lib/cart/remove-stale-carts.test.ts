import { expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { countTry, forgetOldTries } from '@/lib/rate-limit'
import { createUser } from '@/prisma/factories/users'
import { removeStaleCarts } from './remove-stale-carts'

const now = new Date('2026-11-21T03:17:00Z')
const before = (days: number) => new Date(now.getTime() - days * day)

test('only carts of guests older than their cookie go', async () => {
  const user = await createUser()
  await db.cart.createMany({
    data: [
      { tokenHash: 'old', updatedAt: before(91) },
      { tokenHash: 'fresh', updatedAt: before(89) },
      { userId: user.id, updatedAt: before(400) },
    ],
  })
  expect(await removeStaleCarts({ now })).toEqual({ removed: 1 })
  expect(await db.cart.findMany({ select: { tokenHash: true }, orderBy: { updatedAt: 'asc' } })).toEqual([
    { tokenHash: null },
    { tokenHash: 'fresh' },
  ])
})

test('counters of yesterday are forgotten, those of today stay', async () => {
  const limit = { name: 'tidy', max: 5, windowMs: 60_000 }
  await countTry(limit, 'yesterday', before(2))
  await countTry(limit, 'today', now)
  expect(await forgetOldTries({ now })).toEqual({ forgotten: 1 })
})
