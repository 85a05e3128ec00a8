import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { followedEvents } from '@/lib/payments/followed-events'
import { freePort, isPortFree } from '../db/free-port'
import { SetupError } from '../setup/progress.mjs'
import type { Child } from './child'
import { superviseChild } from './child'
import type { StartConfig } from './config'
import { openListener } from './listener'
import type { ChildSpec } from './program'
import type { Secrets } from './secrets'

export type Shop = {
  children: Child[]
  sandboxUrl: string | null
  /** New web and worker processes take over from the old ones; no request is lost. */
  restart(): Promise<void>
  stop(): Promise<void>
}
type Hooks = { print: (name: string, line: string) => void; onChange: (children: Child[]) => void }

const readySeconds = 60

/** The sandbox's port, kept with the data so that open pay pages survive a restart; another one where it was taken. */
async function sandboxPort(dataDir: string): Promise<number> {
  const path = join(dataDir, 'stripe-sandbox.port')
  const kept = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
  if (kept && (await isPortFree(kept))) return kept
  const port = await freePort()
  writeFileSync(path, String(port))
  return port
}

/** What web and worker are told about payment, and how to run the sandbox when there is no Stripe key. */
async function payment({ env, dataDir }: StartConfig, secrets: Secrets) {
  if (env.STRIPE_SECRET_KEY) return { url: null, forShop: {}, sandbox: null }
  const port = await sandboxPort(dataDir)
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    forShop: {
      STRIPE_SECRET_KEY: secrets.sandboxKey,
      STRIPE_WEBHOOK_SECRET: secrets.webhookSecret,
      STRIPE_API_BASE: url,
    },
    sandbox: {
      SANDBOX_PORT: String(port),
      SANDBOX_STATE_FILE: join(dataDir, 'stripe-sandbox.json'),
      SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${env.PORT}/api/stripe/webhook`,
      SANDBOX_WEBHOOK_EVENTS: followedEvents.join(','),
      SANDBOX_WEBHOOK_SECRET: secrets.webhookSecret,
      SANDBOX_SECRET_KEY: secrets.sandboxKey,
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}

/**
 * Starts web, worker and, without a Stripe key, the payment sandbox; returns when the shop answers.
 * The database must be migrated, the port free and, unless in dev mode, the build fresh.
 */
export async function startShop(
  config: StartConfig,
  databaseUrl: string,
  secrets: Secrets,
  hooks: Hooks,
): Promise<Shop> {
  const { env, isDev, dataDir, appUrl } = config
  const { url: sandboxUrl, forShop, sandbox } = await payment(config, secrets)
  const authSecret = env.AUTH_SECRET ?? secrets.authSecret
  const shared = {
    NODE_ENV: isDev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // glibc keeps freed memory per thread: fewer pools, less of it.
    MALLOC_ARENA_MAX: '2',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    NEXTAUTH_URL: appUrl,
    APP_URL: appUrl,
    PORT: String(env.PORT),
    LOG_LEVEL: env.LOG_LEVEL,
    METRICS_TOKEN: env.METRICS_TOKEN ?? secrets.metricsToken,
    DATA_DIR: dataDir,
    DEMO: env.DEMO ? '1' : '0',
    ...forShop,
  }
  // V8 lets its young generation grow with the memory of the machine, which a shop with three programs on a small one cannot afford.
  const young = (megabytes: number) => `--max-semi-space-size=${megabytes}`
  const program = (file: string, ...options: string[]) => [...options, '--import', 'tsx', file]
  const listener = openListener(env.PORT)
  const children: Child[] = []
  const onChange = () => hooks.onChange(children)
  const start = (name: string, args: string[], childEnv: ChildSpec['env'], more: Partial<ChildSpec> = {}) => {
    const child = superviseChild({ name, args, env: childEnv, ...more }, { print: hooks.print, onChange })
    children.push(child)
    onChange()
    return child
  }
  if (sandbox) start('pay', program('scripts/stripe-sandbox/main.ts', young(4)), sandbox)
  const web = start(
    'web',
    program('scripts/web.ts', young(16), '--heap-growing-percent=40'),
    { ...shared, LISTENER: listener ? 'given' : 'own' },
    { isRelievable: true, listener },
  )
  const worker = start(
    'worker',
    program('scripts/worker.ts', '--conditions=react-server', young(4)),
    shared,
    {
      isRelievable: true,
    },
  )

  const restart = async () => {
    // Two development servers cannot share a folder; pages reload by themselves there.
    if (!isDev) await web.relieve()
    await worker.relieve()
  }
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()))
    listener?.close()
  }
  const addresses = [`http://127.0.0.1:${env.PORT}/api/health`, ...(sandboxUrl ? [sandboxUrl] : [])]
  const deadline = Date.now() + readySeconds * 1000
  for (const address of addresses)
    while (!(await answers(address))) {
      if (Date.now() > deadline) {
        await stop()
        throw new SetupError(`${address} did not answer within ${readySeconds} s. The lines above say why.`)
      }
      await wait(150)
    }
  return { children, sandboxUrl, restart, stop }
}
