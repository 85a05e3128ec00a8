import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { second } from './dates'
import { db } from './db'
import { env } from './env'
import { freshMs } from './heartbeat'

/** What the shop cannot work without, in the order it is looked at. */
export type Unready = 'database' | 'migrations' | 'worker' | 'payment'

const patienceMs = 3 * second

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), patienceMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function listMigrations(): Promise<string[]> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

async function lookAtDatabase(now: Date): Promise<Unready[]> {
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const done = new Set(applied.map(({ name }) => name))
  if ((await listMigrations()).some((name) => !done.has(name))) return ['migrations']
  const worker = await db.heartbeat.findUnique({ where: { name: 'worker' } })
  return worker && now.getTime() - worker.seenAt.getTime() < freshMs ? [] : ['worker']
}

/** Why the shop should not be sent visitors now; empty when it is ready. Answers within about three seconds. */
export async function listUnready(now: Date): Promise<Unready[]> {
  const missing = await inTime(lookAtDatabase(now)).catch((): Unready[] => ['database'])
  return env().STRIPE_SECRET_KEY ? missing : [...missing, 'payment']
}
