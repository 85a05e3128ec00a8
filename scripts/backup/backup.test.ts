import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createPaidSubOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createUser } from '@/prisma/factories/users'
import { createDatabase, withDatabaseName } from '../test/server'
import { checkArchive, writeArchive } from './archive'
import { dumpShop } from './dump'
import { replaceDatabase } from './replace-database'
import { listSequences, listTables, quote } from './tables'

const url = process.env.DATABASE_URL ?? ''
const now = new Date('2026-11-21T12:00:00Z')
const target = withDatabaseName(url, `${new URL(url).pathname.slice(1)}_copy`)
let folder = ''
const path = (...names: string[]) => join(folder, ...names)
const restore = (isForced = false) =>
  replaceDatabase(target, path('shop.gz'), path('to'), { isForced, now: new Date() })

/** Every row of every table, as text, so that nothing is lost on the way through JavaScript. */
async function contentOf(address: string): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query("SET timezone = 'UTC'")
  const content: Record<string, string[]> = {}
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT t::text AS row FROM ${quote(name)} t ORDER BY 1`,
    )
    content[name] = rows.map(({ row }) => row)
  }
  content['sequences'] = (await listSequences(client)).map((sequence) => JSON.stringify(sequence))
  await client.end()
  return content
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millmark-backup-'))
  await mkdir(path('from', 'files', 'uploads'), { recursive: true })
  await mkdir(path('from', 'files', 'renders'), { recursive: true })
  await writeFile(path('from', 'files', 'uploads', 'a.webp'), Buffer.from([0, 1, 254, 255]))
  await writeFile(path('from', 'files', 'renders', 'b.webp'), 'derived')
  await writeFile(path('from', 'stripe-sandbox.json'), '{"sessions":[]}')
  await createUser({ name: '林 “伟” \\ \t 🧵', email: 'odd+one@millmark.test' })
  await createPlacedOrder()
  await createPaidSubOrder()
  await db.setting.create({ data: { key: 'odd', value: 'null {} "quoted"\nnew line' } })
  await createDatabase(url, new URL(target).pathname.slice(1))
  await writeArchive(path('shop.gz'), dumpShop(url, path('from'), now))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a shop comes back row by row, with its files, from a backup', { timeout: 90_000 }, async () => {
  const before = await contentOf(url)
  const done = await restore()
  expect(await contentOf(target)).toEqual(before)
  expect(done).toMatchObject({ files: 2, keptAs: null, rows: expect.any(Number) })
  expect(await readFile(path('to', 'files', 'uploads', 'a.webp'))).toEqual(Buffer.from([0, 1, 254, 255]))
  expect(await readFile(path('to', 'stripe-sandbox.json'), 'utf8')).toBe('{"sessions":[]}')
  await expect(readFile(path('to', 'files', 'renders', 'b.webp'))).rejects.toThrow(/ENOENT/)

  // The references are in force again.
  const client = new Client({ connectionString: target })
  await client.connect()
  await expect(client.query('DELETE FROM "Order"')).rejects.toThrow(/foreign key/)
  await client.end()

  // A shop is not overwritten by mistake, and kept when it is replaced on purpose.
  await expect(restore()).rejects.toThrow(/already holds a shop/)
  const { keptAs } = await restore(true)
  expect(await contentOf(withDatabaseName(target, keptAs ?? ''))).toEqual(before)
})

test('a backup that was cut off or changed is refused before anything is touched', async () => {
  const whole = await readFile(path('shop.gz'))
  await writeFile(path('cut.gz'), whole.subarray(0, whole.length - 200))
  await expect(checkArchive(path('cut.gz'))).rejects.toThrow(/cannot be read|damaged/)
  await writeFile(path('none.gz'), 'no backup at all')
  await expect(checkArchive(path('none.gz'))).rejects.toThrow(/cannot be read|damaged|no backup/)
})

test('a backup of a newer shop is refused', async () => {
  await writeArchive(
    path('newer.gz'),
    (async function* () {
      yield {
        kind: 'head',
        format: 1,
        madeAt: now.toISOString(),
        migrations: ['29990101000000_later'],
      } as const
    })(),
  )
  await expect(
    replaceDatabase(target, path('newer.gz'), path('to'), { isForced: true, now }),
  ).rejects.toThrow(/newer version/)
})
