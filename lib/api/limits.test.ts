import { expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { countCall, takeToken } from './limits'

const limit = { name: 'bucket', max: 3, windowMs: minute }
const start = new Date('2026-11-21T02:00:00Z').getTime()
const at = (ms: number) => new Date(start + ms)

test('a bucket empties, tells when to come back, and refills evenly', () => {
  expect([0, 0, 0].map(() => takeToken(limit, 'a', at(0)).left)).toEqual([2, 1, 0])
  expect(() => takeToken(limit, 'a', at(0))).toThrow(expect.objectContaining({ code: 'tooMany' }))
  try {
    takeToken(limit, 'a', at(5_000))
  } catch (error) {
    expect(error).toMatchObject({ params: { seconds: 15, minutes: 1 } })
  }
  expect(takeToken(limit, 'a', at(20_000)).left).toBe(0)
  expect(takeToken(limit, 'b', at(0)).left).toBe(2)
  expect(takeToken(limit, 'a', at(10 * minute)).left).toBe(2)
})

test('ways in are counted where all processes see them', async () => {
  expect(await countCall('entry', 'me', at(0))).toEqual({
    'RateLimit-Policy': '"entry";q=60;w=60',
    RateLimit: '"entry";r=59;t=60',
  })
  expect(await countCall('entry', 'me', at(1_000))).toMatchObject({ RateLimit: '"entry";r=58;t=59' })
})
