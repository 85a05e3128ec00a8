import { withDatabase } from './postgres'
import { applyMigrations } from './schema-engine'

// `npm run db:migrate`: brings the database of DATABASE_URL (or a throw-away one) to the current schema.
await withDatabase(async (url) => {
  const applied = await applyMigrations(url)
  console.info(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date.')
  const again = await applyMigrations(url)
  if (again.length) throw new Error('a second run applied migrations again')
})
process.exit(0)
