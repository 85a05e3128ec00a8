import 'server-only'
import { startOfTradeDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { jobNames } from '@/lib/jobs'

// Live: it is opened when something seems stuck.
export type QueueRow = {
  name: string
  waiting: number
  active: number
  done: number
  failed: number
  lastRun: Date | null
}
export type FailedJob = {
  id: string
  name: string
  createdOn: Date
  completedOn: Date | null
  retries: number
  error: string
}

// The queue's tables are there once a worker has run.
async function hasQueueTables(): Promise<boolean> {
  const [row] = await db.$queryRaw<
    { there: boolean }[]
  >`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`
  return row?.there ?? false
}

/** Every queue with its jobs by state and its last finished run. */
export async function listQueues(): Promise<QueueRow[]> {
  const rows = (await hasQueueTables())
    ? await db.$queryRaw<QueueRow[]>`
        SELECT name,
          (COUNT(*) FILTER (WHERE state IN ('created', 'retry')))::int AS waiting,
          (COUNT(*) FILTER (WHERE state = 'active'))::int AS active,
          (COUNT(*) FILTER (WHERE state = 'completed'))::int AS done,
          (COUNT(*) FILTER (WHERE state = 'failed'))::int AS failed,
          MAX(completed_on) AS "lastRun"
        FROM pgboss.job GROUP BY name`
    : []
  return jobNames.map(
    (name) =>
      rows.find((row) => row.name === name) ?? {
        name,
        waiting: 0,
        active: 0,
        done: 0,
        failed: 0,
        lastRun: null,
      },
  )
}

/** The jobs that failed for good, newest first. */
export async function listFailedJobs(): Promise<FailedJob[]> {
  if (!(await hasQueueTables())) return []
  return db.$queryRaw<FailedJob[]>`
    SELECT id::text, name, created_on AS "createdOn", completed_on AS "completedOn", retry_count AS retries,
      LEFT(COALESCE(output->>'message', output::text, ''), 600) AS error
    FROM pgboss.job WHERE state = 'failed' AND name = ANY(${jobNames as string[]})
    ORDER BY completed_on DESC NULLS LAST LIMIT 50`
}

/** What lies beside the queues: mails by status, news nobody could tell, and the payment events of today. */
export async function readOutbox(now: Date) {
  const today = { receivedAt: { gte: startOfTradeDay(now) } }
  const [mails, failedMails, untold, events, unhandled] = await Promise.all([
    db.mail.groupBy({ by: ['status'], _count: true }),
    db.mail.findMany({
      where: { status: 'FAILED' },
      orderBy: { createdAt: 'desc' },
      take: 30,
      select: { id: true, to: true, subject: true, attempts: true, lastError: true, createdAt: true },
    }),
    db.domainEvent.findMany({ where: { handledAt: null }, orderBy: { at: 'asc' }, take: 30 }),
    db.stripeEvent.groupBy({ by: ['type'], where: today, _count: true, orderBy: { type: 'asc' } }),
    db.stripeEvent.count({ where: { ...today, handledAt: null } }),
  ])
  return {
    mails: Object.fromEntries(mails.map(({ status, _count }) => [status, _count])),
    failedMails,
    untold,
    events: events.map(({ type, _count }) => ({ type, count: _count })),
    unhandled,
  }
}
