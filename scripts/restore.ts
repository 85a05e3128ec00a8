import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { replaceDatabase } from './backup/replace-database'
import { startPostgres } from './db/postgres'
import { clearStaleServer } from './db/stale-server'
import { fail, SetupError } from './setup/progress.mjs'
import { claimDataDir } from './start/claim'
import { readConfig } from './start/config'

// `npm run restore -- FILE [--force]`: puts a backup in the place of the shop's database and files. The shop must be stopped.
async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const isForced = args.includes('--force')
  const [file, ...rest] = args.filter((arg) => arg !== '--force')
  if (!file || rest.length)
    throw new SetupError('Name the backup: npm run restore -- backups/today.gz [--force]')
  const archive = resolve(file)
  if (!existsSync(archive)) throw new SetupError(`There is no file ${archive}.`)
  const { env, dataDir } = readConfig([])
  const claim = await claimDataDir(dataDir)
  const home = join(dataDir, 'postgres')
  await clearStaleServer(join(home, 'cluster'))
  const server = env.DATABASE_URL ? null : await startPostgres(home, { durable: true })
  try {
    const url = env.DATABASE_URL ?? server?.url ?? ''
    const done = await replaceDatabase(url, archive, dataDir, { isForced, now: new Date() })
    console.info(
      `Restored ${done.rows} rows in ${done.tables} tables and ${done.files} files into ${dataDir}.`,
    )
    if (done.keptAs)
      console.info(`The former database is kept as ${done.keptAs}; drop it when it is not needed.`)
  } finally {
    await server?.stop()
    claim.release()
  }
}

main().catch(fail)
