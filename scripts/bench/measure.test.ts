import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { middle, quantile, sampleOf } from './measure'

test('quantiles and the middle of several runs', () => {
  const sorted = Array.from({ length: 100 }, (_, at) => at)
  expect([quantile(sorted, 0.5), quantile(sorted, 0.95), quantile([], 0.5)]).toEqual([50, 95, 0])
  const run = (perSecond: number, errors: number) => ({ perSecond, p50Ms: 1, p95Ms: 2, errors })
  expect(middle([run(30, 0), run(10, 1), run(20, 0)])).toEqual({
    perSecond: 20,
    p50Ms: 1,
    p95Ms: 2,
    errors: 1,
  })
})

test('clients work side by side; a throw is an error, not a time', async () => {
  const { perSecond, p50Ms, errors } = await sampleOf(
    async (client) => {
      await wait(10)
      if (client === 0) throw new Error('no')
    },
    2,
    0.2,
  )
  expect(errors).toBeGreaterThan(2)
  expect(perSecond).toBeGreaterThan(10)
  expect(p50Ms).toBeGreaterThanOrEqual(8)
})
