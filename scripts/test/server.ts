import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../db/postgres'
import { applyMigrations } from '../db/schema-engine'

/** A PostgreSQL server for tests with databases of its own, all named with one random prefix and dropped at the end. */
export type TestServer = {
  prefix: string
  /** address of a database of this name; it need not exist */
  urlOf(database: string): string
  create(database: string, template?: string): Promise<string>
  stop(): Promise<void>
}

async function run(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Clones a database or makes an empty one; `admin` is any other database of the server. */
export async function createDatabase(admin: string, name: string, template?: string): Promise<void> {
  await run(admin, (client) =>
    client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`),
  )
}

export function withDatabaseName(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Uses the server of `given`, else starts a throw-away one in `folder`. What was there before is never touched. */
export async function openTestServer(given: string | undefined, folder: string): Promise<TestServer> {
  const home = join(folder, 'postgres')
  const own = given ? null : await startPostgres(home, { durable: false })
  const admin = given ?? own?.url ?? ''
  const prefix = `millmark_test_${randomBytes(4).toString('hex')}`
  const urlOf = (name: string) => withDatabaseName(admin, name)
  return {
    prefix,
    urlOf,
    async create(name, template) {
      await createDatabase(admin, name, template)
      return urlOf(name)
    },
    async stop() {
      if (own) {
        await own.stop()
        await rm(home, { recursive: true, force: true })
        return
      }
      await run(admin, async (client) => {
        const { rows } = await client.query<{ datname: string }>(
          'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
          [prefix],
        )
        for (const { datname } of rows)
          await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`)
      })
    },
  }
}

/** Makes the migrated database that every test file gets a copy of; returns its name. */
export async function createTemplate(server: TestServer): Promise<string> {
  const name = `${server.prefix}_template`
  await applyMigrations(await server.create(name))
  return name
}
