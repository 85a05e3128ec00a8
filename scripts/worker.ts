import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { removeStaleCarts } from '@/lib/cart/remove-stale-carts'
import { db } from '@/lib/db'
import { required } from '@/lib/env'
import { autoConfirm } from '@/lib/fulfilment/confirm-receipt'
import { type JobName, jobNames, jobs, openBoss } from '@/lib/jobs'
import { deliverMail, giveUpMail, listQueuedMail } from '@/lib/mail-delivery'
import { countFailedTelling, listUntoldNews, tellNews } from '@/lib/notifications/tell-news'
import { expireHolds } from '@/lib/payments/expire-holds'
import { reconcilePayments } from '@/lib/payments/reconcile-payments'
import { refundLatePayments } from '@/lib/payments/refund-late-payments'
import { forgetOldTries } from '@/lib/rate-limit'

type Task = { data: { id?: string }; last: boolean }

const handlers: Record<JobName, (task: Task) => Promise<unknown>> = {
  'tell-news': async ({ data }) => {
    const eventId = data.id ?? ''
    try {
      return { told: await tellNews({ eventId, now: new Date() }) }
    } catch (error) {
      await countFailedTelling(eventId)
      throw error
    }
  },
  'deliver-mail': async ({ data, last }) => {
    const mailId = data.id ?? ''
    try {
      await deliverMail({ mailId, now: new Date() })
    } catch (error) {
      if (last) await giveUpMail(mailId)
      throw error
    }
  },
  'expire-holds': () => expireHolds({ now: new Date() }),
  'reconcile-payments': () => reconcilePayments({ now: new Date() }),
  'refund-late-payments': () => refundLatePayments(),
  'auto-confirm': () => autoConfirm({ now: new Date() }),
  'tidy-up': async () => ({
    ...(await removeStaleCarts({ now: new Date() })),
    ...(await forgetOldTries({ now: new Date() })),
  }),
}

type Work = JobWithMetadata<{ id?: string } | null>

async function run(name: JobName, job: Work): Promise<JobResult> {
  try {
    const task = { data: job.data ?? {}, last: job.retryCount >= job.retryLimit }
    return { id: job.id, status: 'completed', output: await handlers[name](task) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id: job.id, status: 'failed', output: { message } }
  }
}

/**
 * A rush leaves thousands of mails behind, so the queues of single rows are taken by the batch, each job failing alone. A batch runs all at
 * once and is small: one after the other, a slow mail server would outlast the time a job has, and what waited behind it would go out twice.
 */
async function startQueue(boss: PgBoss, name: JobName) {
  const { cron, ...options } = { cron: undefined, ...jobs[name] }
  if (await boss.getQueue(name)) {
    const { policy: _fixed, ...changeable } = options
    await boss.updateQueue(name, changeable)
  } else {
    await boss.createQueue(name, options)
  }
  if (cron) await boss.schedule(name, cron, {})
  await boss.work(
    name,
    {
      pollingIntervalSeconds: cron ? 5 : 0.5,
      batchSize: cron ? 1 : 5,
      burstWhenBatchFull: true,
      includeMetadata: true,
      perJobResults: true,
    },
    (batch: Work[]) => Promise.all(batch.map((job) => run(name, job))),
  )
}

/** Puts what waits in the tables into the queues; the queue itself refuses what it already holds. */
async function fill(boss: PgBoss) {
  const waiting: [JobName, string[]][] = [
    ['tell-news', await listUntoldNews()],
    ['deliver-mail', await listQueuedMail()],
  ]
  for (const [name, ids] of waiting) {
    if (ids.length)
      await boss.insert(
        name,
        ids.map((id) => ({ data: { id }, singletonKey: id })),
      )
  }
}

const boss = await openBoss(required('DATABASE_URL'), { worker: true })
for (const name of jobNames) await startQueue(boss, name)
console.info(`working on ${jobNames.join(', ')}`)

let stopping = false
let timer: NodeJS.Timeout | undefined
async function tick() {
  await fill(boss).catch((error: unknown) => console.error('Could not fill the queues:', error))
  if (!stopping) timer = setTimeout(tick, 500)
}
void tick()

async function stop() {
  if (stopping) return
  stopping = true
  clearTimeout(timer)
  await boss.stop({ graceful: true, timeout: 5000 })
  await db.$disconnect()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
