import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createTagReader, forgetStaleTags, markStale } from '@/lib/stale-tags'

const now = new Date('2026-11-21T02:00:00Z')

test('a mark is read once by every reader, and not before its change is there', async () => {
  await db.$transaction((tx) => markStale(tx, ['long:ago'], now))
  const [one, other] = [createTagReader(), createTagReader()]
  expect(await one()).toEqual([])
  expect(await other()).toEqual([])
  let commit = () => {}
  const held = new Promise<void>((done) => {
    commit = done
  })
  let late = Promise.resolve()
  await new Promise<void>((written) => {
    late = db.$transaction(async (tx) => {
      await markStale(tx, ['late', 'late'], now)
      written()
      await held
    })
  })
  await db.$transaction((tx) => markStale(tx, ['b', 'a'], now))
  expect(await one()).toEqual(['a', 'b'])
  commit()
  await late
  // Its number is below the one already read.
  expect(await one()).toEqual(['late'])
  expect(await one()).toEqual([])
  expect((await other()).sort()).toEqual(['a', 'b', 'late'])
})

test('a change that is taken back marks nothing', async () => {
  const read = createTagReader()
  await read()
  const change = db.$transaction(async (tx) => {
    await markStale(tx, ['never'], now)
    throw new Error('taken back')
  })
  await expect(change).rejects.toThrow('taken back')
  expect(await read()).toEqual([])
})

test('marks of yesterday are forgotten', async () => {
  const old = new Date(now.getTime() - 86_400_001)
  await db.$transaction((tx) => markStale(tx, ['old'], old))
  expect((await forgetStaleTags({ now })).staleTags).toBeGreaterThan(0)
  expect(await db.staleTags.count({ where: { at: old } })).toBe(0)
})
