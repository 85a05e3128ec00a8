import { PgBoss, type Queue } from 'pg-boss'
import { log } from './log'

const daily = 24 * 3600
const repeated = {
  retryLimit: 3,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: 240,
  deleteAfterSeconds: daily,
} as const
const oneByOne = { policy: 'exclusive', expireInSeconds: 60, deleteAfterSeconds: 7 * daily } as const

/** Every kind of background work: how often it is tried again, and for the repeated ones when it runs (cron, UTC). */
export const jobs = {
  'tell-news': { ...oneByOne, retryLimit: 4, retryDelay: 5, retryBackoff: true },
  'deliver-mail': { ...oneByOne, retryLimit: 8, retryDelay: 30, retryBackoff: true },
  // One request follows the other by a schedule of its own: a turn that breaks off is simply due again.
  'send-webhooks': { ...oneByOne, retryLimit: 0, deleteAfterSeconds: daily },
  'expire-holds': { ...repeated, policy: 'exclusive', cron: '* * * * *' },
  'reconcile-payments': { ...repeated, policy: 'exclusive', cron: '*/2 * * * *' },
  'send-refunds': { ...repeated, policy: 'exclusive', cron: '* * * * *' },
  'reconcile-refunds': { ...repeated, policy: 'exclusive', cron: '23 * * * *' },
  'auto-confirm': { ...repeated, policy: 'exclusive', cron: '*/10 * * * *' },
  'lapse-awards': { ...repeated, policy: 'exclusive', cron: '* * * * *' },
  // Just after midnight in China, where the days of reports and accreditations end.
  'recompute-awards': { ...repeated, policy: 'exclusive', cron: '5 16 * * *', expireInSeconds: 1800 },
  'refresh-search': { ...repeated, policy: 'exclusive', cron: '*/10 * * * *' },
  'tidy-up': { ...repeated, policy: 'exclusive', cron: '17 19 * * *' },
  'forget-old-addresses': { ...repeated, policy: 'exclusive', cron: '37 19 * * *' },
} as const satisfies Record<string, Omit<Queue, 'name'> & { cron?: string }>

/** A row that waits for its job, with the request that made it. */
export type Waiting = { id: string; requestId: string | null }
export type JobName = keyof typeof jobs
export const jobNames = Object.keys(jobs) as JobName[]

/** A connection to the queue tables, which live in their own schema of the shop's database. `worker` also runs cron and upkeep. */
export async function openBoss(connectionString: string, options: { worker: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString,
    max: 4,
    schema: 'pgboss',
    supervise: options.worker,
    schedule: options.worker,
    migrate: options.worker,
  })
  boss.on('error', (error) => log.error('queue failed', { error }))
  await boss.start()
  return boss
}
