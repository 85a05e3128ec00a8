import type { Client } from 'pg'
import { applyMigrations, listMigrationNames } from '../db/schema-engine'
import { withClient } from '../db/with-client'
import { SetupError } from '../setup/progress.mjs'
import { checkArchive } from './archive'
import { type Loaded, loadShop } from './load'
import { quote } from './tables'

const named = (url: string, name: string) => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** True when nobody has put anything of a shop into the database. */
async function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('"User"') IS NOT NULL AS there`,
    )
    if (!rows[0]?.there) return true
    const { rows: found } = await client.query<{ n: number }>(
      'SELECT ((SELECT count(*) FROM "User") + (SELECT count(*) FROM "Belt") + (SELECT count(*) FROM "Order"))::int AS n',
    )
    return found[0]?.n === 0
  })
}

async function assertUnused(admin: Client, name: string): Promise<void> {
  const { rows } = await admin.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
    [name],
  )
  if (rows[0]?.n) throw new SetupError(`Programs are connected to the database ${name}: stop the shop first.`)
}

/**
 * Puts a backup in the place of a database: it is loaded into a new one beside it, brought to the current schema, and only then
 * the two change names, so that whatever goes wrong leaves the old one as it was. A database that held a shop is only replaced
 * with `isForced` and is kept under the returned name. The server's user must be allowed to create databases.
 */
export async function replaceDatabase(
  url: string,
  archive: string,
  dataDir: string,
  { isForced, now }: { isForced: boolean; now: Date },
): Promise<Loaded & { keptAs: string | null }> {
  const { migrations } = await checkArchive(archive)
  const known = await listMigrationNames()
  const unknown = migrations.filter((name) => !known.includes(name))
  if (unknown.length)
    throw new SetupError(
      `The backup was made by a newer version of the shop: it knows ${unknown.join(', ')}.`,
    )
  const wasEmpty = await isEmpty(url)
  if (!wasEmpty && !isForced)
    throw new SetupError('The database already holds a shop. With --force it is set aside and replaced.')

  const name = new URL(url).pathname.slice(1)
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const [fresh, old] = [`${name}_restoring_${stamp}`, `${name}_before_${stamp}`]
  return withClient(named(url, 'postgres'), async (admin) => {
    await assertUnused(admin, name)
    await admin.query(`CREATE DATABASE ${quote(fresh)}`)
    try {
      await applyMigrations(named(url, fresh), migrations)
      const loaded = await loadShop(named(url, fresh), archive, dataDir)
      await applyMigrations(named(url, fresh))
      await admin.query(`ALTER DATABASE ${quote(name)} RENAME TO ${quote(old)}`)
      await admin.query(`ALTER DATABASE ${quote(fresh)} RENAME TO ${quote(name)}`)
      if (wasEmpty) await admin.query(`DROP DATABASE ${quote(old)}`)
      return { ...loaded, keptAs: wasEmpty ? null : old }
    } catch (error) {
      await admin.query(`DROP DATABASE IF EXISTS ${quote(fresh)} WITH (FORCE)`)
      throw error
    }
  })
}
