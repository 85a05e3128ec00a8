import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { parseEnv } from '@/lib/env'
import { freePort } from '../db/free-port'
import { startPostgres } from '../db/postgres'
import { root } from '../setup/lock.mjs'
import { ensureBuilt } from '../start/build'
import type { Child } from '../start/child'
import { migrate } from '../start/database'
import { loadDemoWorld } from '../start/demo-world'
import { loadSecrets, type Secrets } from '../start/secrets'
import { startShop } from '../start/shop'
import { createDatabase, withDatabaseName } from '../test/server'
import { growWorld } from './world'

export type BenchShop = {
  url: string
  databaseUrl: string
  sandboxUrl: string
  secrets: Secrets
  /** process ids by name: web, worker, pay (the sandbox), db */
  pids(): Record<string, number>
  /** resident memory in MB by name, with all a process has started; the database's shared memory is in no sum */
  rssMb(): Record<'web' | 'worker' | 'pay' | 'total', number>
  stop(): Promise<void>
}

const folder = join(root, '.bench')

/** A name for the big world as these sources make it. */
function templateName(): string {
  const hash = createHash('sha256')
  for (const place of ['prisma/migrations', 'prisma/seed', 'scripts/bench'])
    for (const entry of readdirSync(join(root, place), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && (place !== 'scripts/bench' || /world|copy-rows/.test(entry.name)))
        hash.update(readFileSync(join(entry.parentPath, entry.name)))
  return `bench_${hash.digest('hex').slice(0, 10)}`
}

async function names(admin: string): Promise<string[]> {
  const client = new Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(`SELECT datname FROM pg_database`)
  await client.end()
  return rows.map(({ datname }) => datname)
}

async function drop(admin: string, name: string): Promise<void> {
  const client = new Client({ connectionString: admin })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await client.end()
}

/** A fresh copy of the big world; the world itself is made once and kept in `.bench`. Returns its address. */
async function freshWorld(admin: string): Promise<string> {
  const template = templateName()
  const making = `${template}_making`
  if (!(await names(admin)).includes(template)) {
    const started = performance.now()
    await drop(admin, making)
    await createDatabase(admin, making)
    const url = withDatabaseName(admin, making)
    await migrate(url)
    await loadDemoWorld(url, new Date())
    const made = await growWorld(url)
    const client = new Client({ connectionString: admin })
    await client.connect()
    await client.query(`ALTER DATABASE "${making}" RENAME TO "${template}"`)
    await client.end()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.info(
      `${made.products} products, ${made.variants} variants, ${made.factories} factories in ${seconds} s`,
    )
  }
  await drop(admin, 'bench_run')
  await createDatabase(admin, 'bench_run', template)
  return withDatabaseName(admin, 'bench_run')
}

/** Resident memory of process groups, in MB: every program of ours leads one. */
export function groupsMb(pids: number[]): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const kb = lines.reduce((sum, [group, rss]) => sum + (pids.includes(group ?? 0) ? (rss ?? 0) : 0), 0)
  return Math.round(kb / 1024)
}

/**
 * The shop as the supervisor starts it, in production mode, on ports and a database of its own that holds the big world. Everything is
 * stopped by `stop`, or by Ctrl-C.
 */
export async function runShop(): Promise<BenchShop> {
  const stops: (() => unknown)[] = []
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(1)))
  try {
    const server = await startPostgres(join(folder, 'postgres'), { durable: true })
    stops.push(() => server.stop())
    const databaseUrl = await freshWorld(server.url)
    stops.push(await ensureBuilt())
    const port = await freePort()
    const appUrl = `http://localhost:${port}`
    const dataDir = join(folder, 'data')
    await rm(dataDir, { recursive: true, force: true })
    const env = parseEnv({ PORT: String(port), DATA_DIR: dataDir, DEMO: '1', APP_URL: appUrl })
    const secrets = await loadSecrets(dataDir)
    let children: Child[] = []
    const shop = await startShop({ env, isDev: false, dataDir, appUrl }, databaseUrl, secrets, {
      print: (name, line) => /error|warn|stopped/i.test(line) && console.error(`${name} │ ${line}`),
      onChange: (now) => {
        children = now
      },
    })
    stops.push(shop.stop)
    const pids = () => ({
      db: server.pid,
      ...Object.fromEntries(children.map((child) => [child.name, child.pids()[0] ?? 0])),
    })
    const rssMb = () => {
      const own: Record<string, number> = pids()
      const [web, worker, pay] = ['web', 'worker', 'pay'].map((name) => groupsMb([own[name] ?? -1])) as [
        number,
        number,
        number,
      ]
      return { web, worker, pay, total: web + worker + pay }
    }
    return {
      url: `http://127.0.0.1:${port}`,
      databaseUrl,
      sandboxUrl: shop.sandboxUrl ?? '',
      secrets,
      pids,
      rssMb,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
