import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withDatabase } from './postgres'
import { diffSchemas, migrationsDir, readSchema } from './schema-engine'

// `npm run db:migration NAME`: writes the next migration as the difference between the schema as last migrated and as it is now.
const snapshotPath = join(migrationsDir, 'last-schema.json')

async function lastSchema(): Promise<[string, string][]> {
  const text = await readFile(snapshotPath, 'utf8').catch(() => '[]')
  return JSON.parse(text) as [string, string][]
}

const name = process.argv[2]
if (!name || !/^[a-z0-9_]{3,60}$/.test(name)) {
  console.error(
    'Give the migration a name of lower-case letters, digits and underscores: npm run db:migration add_reviews',
  )
  process.exit(1)
}

await withDatabase(async (url) => {
  const schema = await readSchema()
  const sql = await diffSchemas(url, await lastSchema(), schema)
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsDir, `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  await writeFile(snapshotPath, `${JSON.stringify(schema, null, 1)}\n`)
  console.info(`Wrote ${folder}/migration.sql. Read it, add what the schema cannot say, then start the shop.`)
})
process.exit(0)
