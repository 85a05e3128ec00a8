import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../db/postgres'
import { applyMigrations } from '../db/schema-engine'
import { root } from '../setup/lock.mjs'
import { loadDemoWorld } from '../start/demo-world'
import { createDatabase, withDatabaseName } from '../test/server'
import { growSearchWorld, searchWorld } from './search-world'

type Size = { products: number; variants: number; results: number; categories: number }

async function sizeOf(url: string): Promise<Size> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Size>(`
    SELECT (SELECT count(*)::int FROM find."Product") AS products, (SELECT count(*)::int FROM find."Variant") AS variants,
      (SELECT count(*)::int FROM "ProductMeasure") AS results, (SELECT count(DISTINCT "categoryId")::int FROM find."Product") AS categories`)
  await client.end()
  return rows[0] as Size
}

/** A server of its own with the world searching is measured in, kept in `.bench/search` for the next time. */
export async function openSearchWorld(): Promise<{ url: string; size: Size; stop(): Promise<void> }> {
  const server = await startPostgres(join(root, '.bench/search'), { durable: false })
  const name = `search_${searchWorld.products}`
  const url = withDatabaseName(server.url, name)
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  const known = rowCount ? await sizeOf(url).catch(() => null) : null
  if (known?.products !== searchWorld.products) {
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await createDatabase(server.url, name)
    await applyMigrations(url)
    await loadDemoWorld(url, new Date())
    await growSearchWorld(url)
  }
  await admin.end()
  return { url, size: await sizeOf(url), stop: () => server.stop() }
}
