import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createWaitingLine } from './waiting-line'

/** Work that says when it begins and ends when it is told to. */
function works(inTurn: ReturnType<typeof createWaitingLine>) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const start = (name: string) =>
    inTurn(() => {
      begun.push(name)
      return new Promise<void>((done) => ends.set(name, done))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await wait(1)
  }
  return { begun, start, end }
}

test('as many as there are places are at work; the others follow in their order', async () => {
  const { begun, start, end } = works(createWaitingLine({ places: 2, patienceMs: 60_000 }))
  const all = ['a', 'b', 'c', 'd'].map(start)
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  await end('a')
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  await end('c')
  await end('d')
  await Promise.all(all)
  const last = start('e')
  expect(begun.at(-1)).toBe('e')
  await end('e')
  await last
})

test('work that fails gives its place back', async () => {
  const inTurn = createWaitingLine({ places: 1, patienceMs: 60_000 })
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  let ran = false
  await inTurn(async () => {
    ran = true
  })
  expect(ran).toBe(true)
})

test('whoever has waited long enough goes in beside the slow ones, and places are counted right afterwards', async () => {
  const { begun, start, end } = works(createWaitingLine({ places: 1, patienceMs: 20 }))
  const all = ['slow', 'b', 'c'].map(start)
  await wait(60)
  expect(begun).toEqual(['slow', 'b', 'c'])
  const late = start('d')
  await end('b')
  await end('c')
  expect(begun).not.toContain('d')
  await end('slow')
  expect(begun).toContain('d')
  await end('d')
  await Promise.all([...all, late])
})
