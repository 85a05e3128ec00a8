import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import { DatabaseError, Pool } from 'pg'

const root = join(import.meta.dirname, '../..')
export const migrationsDir = join(root, 'prisma/migrations')
export const schemaDir = join(root, 'prisma/schema')
const filters = { externalTables: [], externalEnums: [] }

type Bindings = typeof Engine & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
  __wbindgen_start?: () => void
}

// One instance per process: engines of an earlier instance would be freed in the memory of a later one.
let loaded: Promise<Bindings> | undefined

/** Prisma's genuine schema engine, built to WebAssembly: migrations need no downloaded binary. */
async function loadEngine(): Promise<Bindings> {
  const wasmPath = join(root, 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm')
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)) as Bindings
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings
}

/**
 * The adapter of PostgreSQL, except that it sends a script whole, as Prisma's own command does: its own way cuts at every semicolon, also
 * inside of functions and comments. A migration is applied wholly or not at all.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const client = adapter.underlyingDriver()
    adapter.executeScript = async (script) => {
      try {
        await client.query(script)
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        const { code = '', severity = '', message, detail, column, hint } = error
        throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
      }
    }
    return adapter
  }
}

// The engine would leave its connections open for a while, which keeps others from copying or dropping the database.
async function withEngine<T>(
  connectionString: string,
  work: (engine: Engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadEngine()
  const { SchemaEngine } = await loaded
  const pool = new Pool({ connectionString, max: 2 })
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
    return await work(await SchemaEngine.new({ datamodels: await readSchema() }, () => {}, factory))
  } finally {
    await pool.end()
  }
}

export async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(join(schemaDir, name), 'utf8')],
    ),
  )
}

/** Names of the migrations in the folder, in order. */
export async function listMigrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsDir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function listMigrations(only?: string[]): Promise<Engine.MigrationList> {
  const names = (await listMigrationNames()).filter((name) => !only || only.includes(name))
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(migrationsDir, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  )
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(migrationsDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories,
  } as unknown as Engine.MigrationList
}

/**
 * Applies every migration the database has not seen, or of the ones named in `only`; returns their names. Keeps Prisma's own
 * `_prisma_migrations` table.
 */
export async function applyMigrations(connectionString: string, only?: string[]): Promise<string[]> {
  const migrationsList = await listMigrations(only)
  const { appliedMigrationNames } = await withEngine(connectionString, (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  )
  return appliedMigrationNames
}

/** SQL that leads from one set of schema files (empty = nothing) to another. The connection is only used to know the dialect. */
export async function diffSchemas(
  connectionString: string,
  from: [string, string][],
  to: [string, string][],
): Promise<string> {
  const files = (list: [string, string][]) => list.map(([path, content]) => ({ path, content }))
  const wanted = {
    from: from.length ? { tag: 'schemaDatamodel', files: files(from) } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: files(to) },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters,
  } as unknown as Engine.DiffParams
  const { stdout } = await withEngine(connectionString, (engine) => engine.diff(wanted))
  return stdout ?? ''
}
