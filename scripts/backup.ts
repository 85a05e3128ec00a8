import { mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writeArchive } from './backup/archive'
import { dumpShop } from './backup/dump'
import { embeddedUrl, isServed } from './backup/running-shop'
import { startPostgres } from './db/postgres'
import { fail, SetupError } from './setup/progress.mjs'
import { claimDataDir } from './start/claim'
import { readConfig } from './start/config'

// `npm run backup [-- FILE]`: the shop as it is at this moment, running or not.
async function open(dataDir: string, given: string | undefined) {
  if (given) return { url: given, close: async () => {} }
  if (isServed(dataDir)) {
    const url = embeddedUrl(dataDir)
    if (!url) throw new SetupError(`The shop on ${dataDir} is just starting or stopping. Try again.`)
    return { url, close: async () => {} }
  }
  const claim = await claimDataDir(dataDir)
  const server = await startPostgres(join(dataDir, 'postgres'), { durable: true })
  return {
    url: server.url,
    close: async () => {
      await server.stop()
      claim.release()
    },
  }
}

async function main(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2)
  if (rest.length) throw new SetupError('Give one file at most: npm run backup -- backups/today.gz')
  const { env, dataDir } = readConfig([])
  const now = new Date()
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const path = resolve(file ?? join(dataDir, 'backups', `millmark-${stamp}.jsonl.gz`))
  mkdirSync(dirname(path), { recursive: true })
  const { url, close } = await open(dataDir, env.DATABASE_URL)
  try {
    await writeArchive(path, dumpShop(url, dataDir, now))
  } finally {
    await close()
  }
  console.info(`${path} (${(statSync(path).size / 1e6).toFixed(1)} MB)
It holds personal data: keep it as you keep the database. It does not hold ${join(dataDir, 'secrets.json')}, without which
everybody has to sign in again: keep that apart from it.${env.S3_ENDPOINT ? ' Files in S3 are left to the bucket.' : ''}`)
}

main().catch(fail)
