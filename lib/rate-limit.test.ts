import { expect, test } from 'vitest'
import { minute } from './dates'
import { db } from './db'
import { countTry, forgetTries, type Limit, takeBackTry } from './rate-limit'

const limit: Limit = { name: 'door', max: 3, windowMs: 10 * minute }
const start = new Date('2026-11-21T02:00:00Z').getTime()
const at = (ms: number) => new Date(start + ms)
const refused = (minutes: number) => ({ code: 'tooMany', params: { minutes } })

test('a window takes its number of tries, tells how long to wait, and opens anew', async () => {
  for (let tries = 0; tries < 3; tries++) await countTry(limit, 'lin', at(tries * minute))
  await expect(countTry(limit, 'lin', at(3 * minute))).rejects.toMatchObject(refused(7))
  await expect(countTry(limit, 'lin', at(10 * minute - 1))).rejects.toMatchObject(refused(1))
  await countTry(limit, 'lin', at(10 * minute))
  await countTry(limit, 'mei', at(3 * minute))
})

test('many at once are counted each', async () => {
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => countTry(limit, 'rush', at(0))))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
})

test('a success forgets, or takes its own try back, and no subject is stored in plain', async () => {
  for (let tries = 0; tries < 3; tries++) await countTry(limit, 'a@example.com', at(0))
  await takeBackTry(limit, 'a@example.com')
  await countTry(limit, 'a@example.com', at(0))
  await expect(countTry(limit, 'a@example.com', at(0))).rejects.toMatchObject(refused(10))
  await forgetTries(limit, 'a@example.com')
  await takeBackTry(limit, 'a@example.com')
  await countTry(limit, 'a@example.com', at(0))
  expect(await db.rateLimit.count({ where: { key: { contains: 'example.com' } } })).toBe(0)
})
