import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { assertKey } from '@/lib/storage-port'
import { SetupError } from '../setup/progress.mjs'
import { type Line, readArchive } from './archive'
import { type Column, listTables, quote, type Sequence } from './tables'

const batch = 500
type Constraint = { table: string; name: string; definition: string }
export type Loaded = { tables: number; rows: number; files: number }

/** One statement for many rows: each column travels as an array of texts and is cast back. */
async function insert(
  client: Client,
  name: string,
  columns: Column[],
  rows: (string | null)[][],
): Promise<void> {
  if (!rows.length) return
  const names = columns.map((column) => quote(column.name)).join(', ')
  const values = columns.map((column, at) => `c${at}::${column.type}`).join(', ')
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ')
  const aliases = columns.map((_, at) => `c${at}`).join(', ')
  await client.query(
    `INSERT INTO ${quote(name)} (${names}) SELECT ${values} FROM unnest(${arrays}) AS given(${aliases})`,
    columns.map((_, at) => rows.map((row) => row[at] ?? null)),
  )
}

// Rows come table by table, so references are taken off while they are loaded; putting them back checks every one.
async function takeOffReferences(client: Client): Promise<Constraint[]> {
  const { rows } = await client.query<Constraint>(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`)
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quote(name)}`)
  return rows
}

async function setSequence(client: Client, { name, value, isCalled }: Sequence): Promise<void> {
  await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quote(name), value, isCalled])
}

async function writeFileOf(
  dataDir: string,
  { place, name, data }: Extract<Line, { kind: 'file' }>,
): Promise<void> {
  if (place === 'storage') assertKey(name)
  else if (name !== 'stripe-sandbox.json')
    throw new SetupError(`The backup holds an unexpected file: ${name}`)
  const path = place === 'storage' ? join(dataDir, 'files', name) : join(dataDir, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, Buffer.from(data, 'base64'), { mode: place === 'storage' ? 0o644 : 0o600 })
  await rename(`${path}.new`, path)
}

async function loadLines(client: Client, archive: string, dataDir: string): Promise<Loaded> {
  const known = new Set((await listTables(client)).map(({ name }) => name))
  const loaded: Loaded = { tables: 0, rows: 0, files: 0 }
  let columns: Column[] = []
  let table = ''
  let rows: (string | null)[][] = []
  const flush = async () => {
    await insert(client, table, columns, rows)
    loaded.rows += rows.length
    rows = []
  }
  for await (const line of readArchive(archive)) {
    if (line.kind === 'table') {
      if (!known.has(line.name)) throw new SetupError(`The database has no table ${line.name}.`)
      table = line.name
      columns = line.columns
    } else if (line.kind === 'row') {
      rows.push(line.values)
      if (rows.length >= batch) await flush()
    } else if (line.kind === 'table-end') {
      await flush()
      const { rows: there } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${quote(table)}`,
      )
      if (there[0]?.n !== line.rows)
        throw new Error(`${table} has ${there[0]?.n} rows instead of ${line.rows}`)
      loaded.tables += 1
    } else if (line.kind === 'sequence') await setSequence(client, line)
    else if (line.kind === 'file') {
      await writeFileOf(dataDir, line)
      loaded.files += 1
    }
  }
  return loaded
}

/**
 * Replaces everything in a database migrated to the backup's own state by what the backup holds, in one transaction, and writes
 * the files. The archive must have been checked. Throws, and changes no table, when a row or a reference does not fit.
 */
export async function loadShop(url: string, archive: string, dataDir: string): Promise<Loaded> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("SET timezone = 'UTC'")
    await client.query('BEGIN')
    const references = await takeOffReferences(client)
    const tables = (await listTables(client)).map(({ name }) => quote(name))
    await client.query(`TRUNCATE ${tables.join(', ')}`)
    const loaded = await loadLines(client, archive, dataDir)
    for (const { table, name, definition } of references)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quote(name)} ${definition}`)
    await client.query('COMMIT')
    return loaded
  } finally {
    await client.end()
  }
}
