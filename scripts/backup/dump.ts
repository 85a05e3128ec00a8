import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Client } from 'pg'
import type { Line } from './archive'
import { listApplied, listSequences, listTables, quote, type Table } from './tables'

const batch = 1_000
/** Made again on the first request that wants them. */
const derived = /^renders\//

async function* rowsOf(client: Client, { name, columns }: Table): AsyncGenerator<Line> {
  yield { kind: 'table', name, columns }
  const list = columns.map((column) => `${quote(column.name)}::text`).join(', ')
  await client.query(`DECLARE dump NO SCROLL CURSOR FOR SELECT ${list} FROM ${quote(name)}`)
  let rows = 0
  for (;;) {
    const found = await client.query<(string | null)[]>({
      text: `FETCH ${batch} FROM dump`,
      rowMode: 'array',
    })
    for (const values of found.rows) yield { kind: 'row', values }
    rows += found.rows.length
    if (found.rows.length < batch) break
  }
  await client.query('CLOSE dump')
  yield { kind: 'table-end', name, rows }
}

async function* filesOf(dataDir: string): AsyncGenerator<Line> {
  const folder = join(dataDir, 'files')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    // A name with a leading dot is a file being written.
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).replaceAll('\\', '/')
    if (derived.test(name)) continue
    const bytes = await readFile(path).catch(() => null)
    if (bytes) yield { kind: 'file', place: 'storage', name, data: bytes.toString('base64') }
  }
  const sandbox = await readFile(join(dataDir, 'stripe-sandbox.json')).catch(() => null)
  if (sandbox)
    yield { kind: 'file', place: 'sandbox', name: 'stripe-sandbox.json', data: sandbox.toString('base64') }
}

/**
 * Everything that makes the shop, as lines of a backup: all tables as they were at one moment, whatever is bought meanwhile, the
 * sequences and the files of `dataDir`. Sequences are read last: a number may be skipped, never given twice.
 */
export async function* dumpShop(url: string, dataDir: string, now: Date): AsyncGenerator<Line> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("SET timezone = 'UTC'")
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const migrations = await listApplied(client)
    yield { kind: 'head', format: 1, madeAt: now.toISOString(), migrations }
    for (const table of await listTables(client)) yield* rowsOf(client, table)
    for (const sequence of await listSequences(client)) yield { kind: 'sequence', ...sequence }
    await client.query('COMMIT')
    yield* filesOf(dataDir)
  } finally {
    await client.end()
  }
}
