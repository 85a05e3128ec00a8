import { z } from 'zod'
import { createSandbox } from './sandbox'

const Env = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  SANDBOX_STATE_FILE: z.string().min(1).optional(),
  SANDBOX_SECRET_KEY: z.string().startsWith('sk_test_'),
  SANDBOX_WEBHOOK_URL: z.url().optional(),
  SANDBOX_WEBHOOK_SECRET: z.string().min(1).optional(),
  SANDBOX_WEBHOOK_EVENTS: z.string().min(1).optional(),
  SANDBOX_PUBLIC_URL: z.url().optional(),
})

/** Starts the payment sandbox from its environment and stops it on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const parsed = Env.safeParse(process.env)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  const env = parsed.data
  const { SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: secret } = env
  if (url && !secret)
    throw new Error('SANDBOX_WEBHOOK_SECRET is needed to sign what goes to SANDBOX_WEBHOOK_URL')
  const sandbox = createSandbox({
    secretKey: env.SANDBOX_SECRET_KEY,
    webhook: url && secret ? { url, secret, types: env.SANDBOX_WEBHOOK_EVENTS?.split(',') } : null,
    stateFile: env.SANDBOX_STATE_FILE ?? null,
    publicUrl: env.SANDBOX_PUBLIC_URL ?? null,
  })
  console.info(`listening on ${await sandbox.listen(env.SANDBOX_PORT)}`)
  const stop = () => void sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(`payment sandbox did not start: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
