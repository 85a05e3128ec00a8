import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseEnv } from '@/lib/env'
import { diskStorage } from '@/lib/storage-disk'
import { freePort } from '../db/free-port'
import { withClient } from '../db/with-client'
import { ensureBuilt } from '../start/build'
import type { Child } from '../start/child'
import { migrate, useEmbeddedDatabase as openDatabase } from '../start/database'
import { loadDemoWorld } from '../start/demo-world'
import { loadSecrets } from '../start/secrets'
import { startShop } from '../start/shop'
import { ask } from './http-client'

export const victims = ['web', 'worker', 'pay', 'db'] as const
export type Victim = (typeof victims)[number]

const revivalMs = 60_000

/** A whole shop with the demo world on a database, folder and ports of its own, as `npm start` runs it. */
export async function openKillShop(folder: string) {
  const port = await freePort()
  const appUrl = `http://localhost:${port}`
  const dataDir = join(folder, 'data')
  const database = await openDatabase(dataDir, { print: () => {}, onChange: () => {} })
  const databaseUrl = database.url
  await migrate(databaseUrl)
  await loadDemoWorld(databaseUrl, new Date(), diskStorage(join(dataDir, 'files')))
  const unmark = await ensureBuilt()
  const env = parseEnv({
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: '1',
    APP_URL: appUrl,
    LOG_LEVEL: 'warn',
  })
  const secrets = await loadSecrets(dataDir)
  let children: Child[] = []
  const shop = await startShop({ env, isDev: false, dataDir, appUrl }, databaseUrl, secrets, {
    print: () => {},
    onChange: (now) => {
      children = now
    },
  })
  const url = `http://127.0.0.1:${port}`
  const sandboxUrl = shop.sandboxUrl ?? ''
  const pidOf = (victim: Victim) =>
    victim === 'db' ? database.pid() : children.find(({ name }) => name === victim)?.pids()[0]
  const answers: Record<Victim, () => Promise<unknown>> = {
    web: () => ask(`${url}/api/health`),
    worker: async () => {},
    pay: () => ask(sandboxUrl),
    db: () => withClient(databaseUrl, (client) => client.query('SELECT 1')),
  }

  return {
    url,
    databaseUrl,
    sandboxUrl,
    secrets,
    appUrl,
    /** Ends one of them as a lost machine would, and returns once its successor answers. */
    async kill(victim: Victim): Promise<void> {
      const pid = pidOf(victim)
      if (!pid) throw new Error(`there is no ${victim} to kill`)
      process.kill(pid, 'SIGKILL')
      const until = Date.now() + revivalMs
      while (Date.now() < until) {
        await wait(200)
        const now = pidOf(victim)
        const isBack =
          now &&
          now !== pid &&
          (await answers[victim]().then(
            () => true,
            () => false,
          ))
        if (isBack) return
      }
      throw new Error(`${victim} did not come back within ${revivalMs / 1000} s`)
    },
    async stop() {
      await shop.stop()
      await database.stop()
      unmark()
    },
  }
}
export type KillShop = Awaited<ReturnType<typeof openKillShop>>
