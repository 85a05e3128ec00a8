import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createJournal, readSnapshot, watch } from './journal'
import { basket, createWorld } from './test-world'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-journal-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Rows = Record<string, { n: number; more?: string }>
const change = fc.tuple(fc.constantFrom('set', 'edit', 'drop', 'clock', 'save'), fc.nat(5), fc.nat(1_000))

test('whatever is changed, what is read back is what was saved last', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 40 }), async (changes) => {
      const file = join(folder, `${round++}.json`)
      const plain = { clock: 0, rows: {} as Rows }
      const { state, take } = watch(plain)
      const journal = createJournal(file, plain)
      await journal.write(take())
      for (const [kind, id, n] of changes) {
        const row = state.rows[id]
        if (kind === 'set') state.rows[id] = { n }
        if (kind === 'edit' && row) Object.assign(row, { n, more: 'x' })
        if (kind === 'drop') delete state.rows[id]
        if (kind === 'clock') state.clock = n
        if (kind === 'save') await journal.write(take())
      }
      await journal.write(take())
      await appendFile(`${file}.log`, '["rows","9",{"n":')
      expect(readSnapshot(file)).toEqual(plain)
      expect(readSnapshot(file)).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})

test('a payment costs the disk its own size, and survives a process that ends without a word', async () => {
  const stateFile = join(folder, 'world.json')
  const first = await createWorld({ stateFile })
  const open = () => first.stripe.checkout.sessions.create(basket())
  const kept = await open()
  await first.pay(kept.id, 'card')
  const before = (await stat(stateFile)).mtimeMs
  for (let index = 0; index < 20; index++) await open()
  expect((await stat(stateFile)).mtimeMs).toBe(before)
  const lines = (await readFile(`${stateFile}.log`, 'utf8')).trim().split('\n')
  expect(lines.length).toBeLessThan(120)
  // A second process on the same files while the first still stands is what a kill leaves behind.
  const copy = await createWorld({ stateFile })
  expect(await copy.stripe.checkout.sessions.retrieve(kept.id)).toMatchObject({ payment_status: 'paid' })
  expect((await copy.stripe.checkout.sessions.list({ limit: 100 })).data).toHaveLength(21)
  await copy.close()
  await first.close()
})
