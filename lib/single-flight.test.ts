import { expect, test } from 'vitest'
import { singleFlight, turnstile } from '@/lib/single-flight'

test('callers of one key share one run, and the next run starts afresh', async () => {
  const flight = singleFlight<number>()
  let runs = 0
  const work = async () => {
    runs += 1
    await Promise.resolve()
    return runs
  }
  expect(await Promise.all([flight('a', work), flight('a', work), flight('b', work)])).toEqual([2, 2, 2])
  expect(await flight('a', work)).toBe(3)
})

test('a failed run is shared too and does not stick', async () => {
  const flight = singleFlight<number>()
  const fail = () => flight('a', () => Promise.reject(new Error('torn paper')))
  const results = await Promise.allSettled([fail(), fail()])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await flight('a', async () => 1)).toBe(1)
})

test('no more than the allowed number run at once, and a failure gives its place back', async () => {
  const enter = turnstile(2)
  let inside = 0
  let most = 0
  const work = (fails: boolean) =>
    enter(async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((done) => setTimeout(done, 2))
      inside -= 1
      if (fails) throw new Error('torn paper')
    })
  const results = await Promise.allSettled([false, true, true, false, false, false].map(work))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect(most).toBe(2)
})
