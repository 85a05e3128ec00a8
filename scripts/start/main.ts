import { storage } from '@/lib/storage'
import { createClient } from '@/prisma/client'
import { ensureRegister } from '@/prisma/seed/load-register'
import { isPortFree } from '../db/free-port'
import { dim, fail, SetupError, step } from '../setup/progress.mjs'
import { ensureBuilt } from './build'
import type { Child } from './child'
import { claimDataDir, type Restart } from './claim'
import { readConfig } from './config'
import type { Database } from './database'
import { migrate, useEmbeddedDatabase, useGivenDatabase } from './database'
import { loadDemoWorld } from './demo-world'
import { formatLine } from './print-line'
import { restarter } from './restarter'
import { loadSecrets } from './secrets'
import { startShop } from './shop'
import { welcome } from './welcome'
import { checkWorld, firstAdminLink } from './world'

// The supervisor behind `npm start` and `npm run dev`. What it starts is stopped in the opposite order.
const stops: (() => unknown)[] = []
let isStopping = false

async function shutDown(code: number): Promise<never> {
  for (const stop of stops.splice(0).reverse()) await stop()
  process.exit(code)
}

function onSignal(): void {
  if (isStopping) return
  isStopping = true
  console.info('\nStopping …')
  void shutDown(0).catch(fail)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
process.on('SIGHUP', () => void restart())
process.on('disconnect', onSignal)

let restart = async () => {}
// A closed terminal must not keep us from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const print = (name: string, line: string) =>
  console.info(formatLine(name, line, process.stdout.isTTY === true))

async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2))
  const { env, dataDir, isDev } = config
  const claim = await claimDataDir(dataDir)
  stops.push(claim.release)
  if (claim.orphans) console.info(dim(`Stopped ${claim.orphans} programs of a copy that was killed.`))
  if (!(await isPortFree(env.PORT)))
    throw new SetupError(
      `Port ${env.PORT} is taken by another program. Stop it, or choose another: PORT=3100 npm start`,
    )
  const secrets = await loadSecrets(dataDir)

  let database: Database | undefined
  let children: Child[] = []
  const note = (outcome?: Restart) =>
    claim.note(
      [database?.pid(), ...children.flatMap((child) => child.pids())].filter((pid) => pid !== undefined),
      outcome,
    )
  await step(env.DATABASE_URL ? 'Database of DATABASE_URL' : 'Database (embedded PostgreSQL)', async () => {
    database = env.DATABASE_URL
      ? await useGivenDatabase(env.DATABASE_URL)
      : await useEmbeddedDatabase(dataDir, { print: (line) => print('db', line), onChange: note })
    stops.push(() => database?.stop())
  })
  if (!database) return
  const { url } = database
  await step('Migrations', () => migrate(url))

  const db = createClient(url, 2)
  const place = env.DATABASE_URL ? 'The database of DATABASE_URL' : dataDir
  if (await checkWorld(db, env.DEMO, place))
    await step('Demo world', () => loadDemoWorld(url, new Date(), storage()))
  await ensureRegister(db, new Date())
  const adminLink = env.DEMO ? null : await firstAdminLink(db, config.appUrl, new Date())
  await db.$disconnect()

  if (!isDev) stops.push(await ensureBuilt())
  if (isStopping) return
  let sandboxUrl: string | null = null
  await step(isDev ? 'Shop with hot reload' : 'Shop', async () => {
    const onChange = (now: Child[]) => {
      children = now
      note()
    }
    stops.push(() => Promise.all(children.map((child) => child.stop())))
    const shop = await startShop(config, url, secrets, { print, onChange })
    sandboxUrl = shop.sandboxUrl
    restart = restarter(shop, (outcome) => {
      print('shop', outcome.outcome)
      note(outcome)
    })
  })
  console.info(welcome(config, { sandboxUrl, adminLink }))
}

main().catch(async (error: unknown) => {
  if (isStopping) return
  isStopping = true
  for (const stop of stops.splice(0).reverse()) await stop()
  fail(error)
})
