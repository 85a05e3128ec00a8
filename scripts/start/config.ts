import { resolve } from 'node:path'
import type { Env } from '@/lib/env'
import { parseEnv } from '@/lib/env'
import { SetupError } from '../setup/progress.mjs'

export type StartConfig = {
  env: Env
  isDev: boolean
  /** absolute */
  dataDir: string
  appUrl: string
}

/** The configuration of this start; every wrong value is explained. An `.env` file in the checkout fills what is not set. */
export function readConfig(args: string[]): StartConfig {
  const unknown = args.filter((arg) => arg !== '--dev')
  if (unknown.length)
    throw new SetupError(
      `Unknown option ${unknown.join(' ')}. Configuration goes through the environment, see .env.example.`,
    )
  try {
    process.loadEnvFile('.env')
  } catch {
    // there is none, which is the normal case
  }
  try {
    const env = parseEnv(process.env)
    if (env.STRIPE_API_BASE && !env.STRIPE_SECRET_KEY)
      throw new Error(
        'STRIPE_API_BASE is only read together with STRIPE_SECRET_KEY; without a key the sandbox is used.',
      )
    return {
      env,
      isDev: args.includes('--dev'),
      dataDir: resolve(env.DATA_DIR),
      appUrl: env.APP_URL ?? `http://localhost:${env.PORT}`,
    }
  } catch (error) {
    throw new SetupError(
      `${error instanceof Error ? error.message : error}\n\nEvery variable is explained in .env.example.`,
    )
  }
}
