import { expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { answerOnce, forgetOldAnswers } from './idempotency'

const start = new Date('2026-11-21T02:00:00Z')
const at = (ms: number) => new Date(start.getTime() + ms)
const answer = { status: 201, body: '{}', headers: {} }
const call = (key: string, now = start) => ({ scope: 'order', key, requestHash: 'h', now })

test('a holder that died is followed after its lease, not before', async () => {
  let release = () => {}
  const dead = answerOnce(call('crash'), () => new Promise((done) => (release = () => done(answer))))
  const held = () => db.idempotencyRecord.count({ where: { key: 'crash' } })
  await expect.poll(held, { timeout: 15_000 }).toBe(1)
  await expect(answerOnce(call('crash', at(29_000)), async () => answer)).rejects.toMatchObject({
    code: 'requestInFlight',
  })
  const second = { ...answer, body: '{"second":true}' }
  expect(await answerOnce(call('crash', at(31_000)), async () => second)).toEqual(second)
  // The first one comes back after all: the answer that was given stays.
  release()
  await dead
  expect(await answerOnce(call('crash', at(32_000)), async () => answer)).toMatchObject({ body: second.body })
})

test('after a day a key is new again, and the old answer goes', async () => {
  let runs = 0
  const work = async () => ({ ...answer, body: String(++runs) })
  await answerOnce(call('day'), work)
  await answerOnce(call('day', at(day - 1)), work)
  expect(runs).toBe(1)
  await answerOnce(call('day', at(day)), work)
  expect(runs).toBe(2)
  expect(await forgetOldAnswers({ now: at(3 * day) })).toMatchObject({ answers: expect.any(Number) })
  expect(await db.idempotencyRecord.count()).toBe(0)
})
