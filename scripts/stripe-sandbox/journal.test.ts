import { appendFile, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournal } from './journal'
import { basket, createWorld } from './test-world'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-journal-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('after every step the file holds what the memory holds, as a process killed there would leave it', async () => {
  const stateFile = join(folder, 'state.json')
  const world = await createWorld({ stateFile, refundDelayMs: 60_000 })
  const made: string[] = []
  const open = async () => {
    const { id } = await world.stripe.checkout.sessions.create(basket())
    made.push(id)
  }
  const session = (index: number) => made[index] ?? ''
  const refund = async (index: number) => {
    const { payment_intent } = await world.stripe.checkout.sessions.retrieve(session(index))
    return world.stripe.refunds.create({ payment_intent: String(payment_intent), amount: 990 })
  }
  const steps = [
    open,
    open,
    open,
    open,
    () => world.pay(session(0), 'card'),
    () => world.pay(session(1), 'alipay', 'refuse'),
    () => world.pay(session(1), 'alipay'),
    () => world.stripe.checkout.sessions.expire(session(2)),
    () => refund(0),
    () => refund(1),
    () => world.sandbox.advance(61_000),
    () => world.sandbox.advance(25 * 3_600_000),
    open,
    () => world.sandbox.advance(31 * 24 * 3_600_000),
  ]
  for (const [index, step] of steps.entries()) {
    await step()
    await world.sandbox.webhooksSettled()
    await world.sandbox.advance(0)
    const copy = join(folder, `copy-${index}.json`)
    await copyFile(stateFile, copy)
    expect(openJournal(copy).state, `step ${index}`).toEqual(JSON.parse(JSON.stringify(world.sandbox.state)))
  }
  expect(Object.keys(world.sandbox.state.sessions)).toHaveLength(5)
  await world.close()
})

test('a last line cut off in the middle is left out', async () => {
  const file = join(folder, 'cut.json')
  const journal = openJournal(file)
  journal.state.clockOffsetMs = 5
  await journal.save()
  await appendFile(file, '{"head":{"clockOffsetMs":9')
  expect(openJournal(file).state.clockOffsetMs).toBe(5)
})
