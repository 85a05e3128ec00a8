import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@/prisma/client'
import { freePort } from '../db/free-port'
import type { RunningPostgres } from '../db/postgres'
import { startPostgres } from '../db/postgres'
import { applyMigrations } from '../db/schema-engine'
import { clearStaleServer } from '../db/stale-server'
import { SetupError } from '../setup/progress.mjs'
import { restartPause } from './child'

export type Database = { url: string; pid(): number | undefined; stop(): Promise<void> }

/** The server of DATABASE_URL: ours to use, not to stop. Throws a SetupError when it does not answer. */
export async function useGivenDatabase(url: string): Promise<Database> {
  const db = createClient(url, 1)
  try {
    await db.$queryRaw`SELECT 1`
  } catch (error) {
    const words = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    throw new SetupError(`The server of DATABASE_URL does not answer: ${words}`)
  } finally {
    await db.$disconnect()
  }
  return { url, pid: () => undefined, stop: async () => {} }
}

/**
 * The embedded server on DATA_DIR/postgres. It is started again on the same port when it ends by itself, so the address
 * stays good.
 */
export async function useEmbeddedDatabase(
  dataDir: string,
  hooks: { print: (line: string) => void; onChange: () => void },
): Promise<Database> {
  const folder = join(dataDir, 'postgres')
  await clearStaleServer(join(folder, 'cluster'))
  const port = await freePort()
  let server: RunningPostgres | undefined
  let isStopping = false
  let failures = 0

  const start = async () => {
    server = await startPostgres(folder, { durable: true, port, onExit: (reason) => void revive(reason) })
    hooks.onChange()
  }
  const revive = async (reason: string): Promise<void> => {
    if (isStopping) return
    server = undefined
    failures += 1
    const pause = restartPause(failures)
    hooks.print(`stopped by itself (${reason}); starting again in ${pause / 1000} s`)
    await wait(pause, undefined, { ref: false })
    if (!isStopping) await start().catch((error: Error) => revive(error.message))
  }
  await start()
  return {
    url: server?.url ?? '',
    pid: () => server?.pid,
    async stop() {
      isStopping = true
      await server?.stop()
    },
  }
}

/** Brings the database to the current schema; says what was applied. */
export async function migrate(url: string): Promise<string> {
  const applied = await applyMigrations(url)
  return applied.length ? `${applied.length} applied` : 'up to date'
}
