import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from '@/lib/env'
import { diskStorage } from '@/lib/storage-disk'
import { freePort } from '../db/free-port'
import { migrate } from '../start/database'
import { loadDemoWorld } from '../start/demo-world'
import { loadSecrets } from '../start/secrets'
import { startShop } from '../start/shop'
import { run } from './commands'
import { openTestServer } from './server'

/** Runs Playwright against a production server with the demo world, on a database and a data folder of its own. */
export async function runBrowserTests(
  given: string | undefined,
  folder: string,
  args: string[],
): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  try {
    const server = await openTestServer(given, folder)
    stops.push(server.stop)
    const url = await server.create(`${server.prefix}_e2e`)
    await migrate(url)
    const dataDir = join(folder, 'data')
    await loadDemoWorld(url, new Date(), diskStorage(join(dataDir, 'files')))

    const port = await freePort()
    const appUrl = `http://localhost:${port}`
    const env = parseEnv({ PORT: String(port), DATA_DIR: dataDir, DEMO: '1', APP_URL: appUrl })
    const log: string[] = []
    const logPath = join(folder, 'shop.log')
    const secrets = await loadSecrets(dataDir)
    const shop = await startShop({ env, isDev: false, dataDir, appUrl }, url, secrets, {
      print: (name, line) => {
        log.push(`${name} │ ${line}`)
        appendFileSync(logPath, `${line}\n`)
      },
      onChange: () => {},
    })
    stops.push(shop.stop)
    await run(['node_modules/playwright/cli.js', 'test', '--reporter=list,json', ...args], {
      E2E_BASE_URL: appUrl,
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      STRIPE_API_BASE: shop.sandboxUrl ?? '',
      STRIPE_SECRET_KEY: secrets.sandboxKey,
      STRIPE_WEBHOOK_SECRET: secrets.webhookSecret,
      AUTH_SECRET: secrets.authSecret,
      METRICS_TOKEN: secrets.metricsToken,
      // What the shop's processes said is searched for what they must not say.
      E2E_LOG: logPath,
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'playwright.json'),
    }).catch((error: unknown) => {
      console.info(`\nThe last lines of the shop:\n${log.slice(-60).join('\n')}`)
      throw error
    })
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** Installs Playwright's Chromium where the system has none. */
export async function ensureBrowser(): Promise<void> {
  if (!existsSync('/usr/bin/chromium')) await run(['node_modules/playwright/cli.js', 'install', 'chromium'])
}
