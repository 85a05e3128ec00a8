import { z } from 'zod'

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const flag = (fallback: '0' | '1') =>
  z
    .enum(['0', '1'], { error: 'must be 0 or 1' })
    .default(fallback)
    .transform((value) => value === '1')

const Env = z
  .object({
    PORT: z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535).default(3000),
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: optional(
      z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://'),
    ),
    DEMO: flag('1'),
    /** public address of the shop, without a trailing slash */
    APP_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
        .transform((url) => url.replace(/\/+$/, '')),
    ),
    AUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    STRIPE_SECRET_KEY: optional(
      z.string().regex(/^[rs]k_(test|live)_/, 'must start with sk_test_ or sk_live_'),
    ),
    STRIPE_WEBHOOK_SECRET: optional(z.string().min(8)),
    STRIPE_API_BASE: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })),
    SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
    MAIL_FROM: z.string().min(3).default('Millmark <noreply@millmark.example>'),
    GITHUB_ID: optional(z.string()),
    GITHUB_SECRET: optional(z.string()),
    GOOGLE_ID: optional(z.string()),
    GOOGLE_SECRET: optional(z.string()),
    WECHAT_APP_ID: optional(z.string()),
    WECHAT_APP_SECRET: optional(z.string()),
    S3_ENDPOINT: optional(z.url()),
    S3_BUCKET: optional(z.string()),
    S3_REGION: z.string().default('auto'),
    S3_ACCESS_KEY_ID: optional(z.string()),
    S3_SECRET_ACCESS_KEY: optional(z.string()),
    AUTO_CONFIRM_DAYS: z.coerce.number().int().min(1).max(60).default(10),
    /** whether an admin may act without a second factor; unset: needed, except in the demo */
    ADMIN_SECOND_FACTOR: optional(z.enum(['0', '1'], { error: 'must be 0 or 1' })),
    /** 1 when a proxy of ours sets X-Forwarded-For; otherwise that header is not believed */
    TRUST_PROXY: flag('0'),
    /** 0 lets any address ask as often as it likes: for load tests */
    REQUEST_LIMITS: flag('1'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    /** bearer token of /api/metrics */
    METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
  })
  .superRefine((env, ctx) => {
    const live = env.STRIPE_SECRET_KEY?.includes('_live_')
    if (live && env.STRIPE_API_BASE)
      ctx.addIssue({
        code: 'custom',
        path: ['STRIPE_API_BASE'],
        message: 'a live Stripe key never talks to a stand-in: unset one of the two',
      })
    if (live && env.DEMO)
      ctx.addIssue({ code: 'custom', path: ['DEMO'], message: 'a live Stripe key needs DEMO=0' })
    if (env.STRIPE_SECRET_KEY && !env.STRIPE_API_BASE && !env.STRIPE_WEBHOOK_SECRET)
      ctx.addIssue({
        code: 'custom',
        path: ['STRIPE_WEBHOOK_SECRET'],
        message: 'is needed with STRIPE_SECRET_KEY: unsigned events are never accepted',
      })
    if (env.S3_ENDPOINT && !(env.S3_BUCKET && env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY))
      ctx.addIssue({
        code: 'custom',
        path: ['S3_BUCKET'],
        message: 'S3_ENDPOINT also needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
      })
  })

export type Env = z.infer<typeof Env>

/** Every variable the shop reads, in the order of `.env.example`. */
export const envKeys = Object.keys(Env.shape) as (keyof Env)[]

/** Parses an environment; throws an Error whose message explains every wrong value on a line of its own. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = Env.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `The configuration has ${lines.length} wrong value${lines.length > 1 ? 's' : ''}:\n${lines.join('\n')}`,
  )
}

let parsed: Env | undefined
/** The configuration of this process, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** A value the running shop cannot do without; the supervisor always provides it. */
export function required<K extends keyof Env>(key: K): NonNullable<Env[K]> {
  const value = env()[key]
  if (value === undefined || value === null)
    throw new Error(`${key} is not set. Start the shop with npm start, or set it.`)
  return value as NonNullable<Env[K]>
}

/** Public address of the shop without a trailing slash. */
export function appUrl(): string {
  return env().APP_URL ?? `http://localhost:${env().PORT}`
}

/** Whether admins must have a second factor here. The demo's admin account is published with its password, so a phone would guard nothing there. */
export function adminsNeedSecondFactor(): boolean {
  const { ADMIN_SECOND_FACTOR, DEMO } = env()
  return ADMIN_SECOND_FACTOR ? ADMIN_SECOND_FACTOR === '1' : !DEMO
}
