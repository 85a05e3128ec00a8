import { constants, setPriority } from 'node:os'
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { removeDeadTokens } from '@/lib/accounts/remove-dead-tokens'
import { forgetOldAnswers } from '@/lib/api/idempotency'
import { removeStaleCarts } from '@/lib/cart/remove-stale-carts'
import { db } from '@/lib/db'
import { forgetSearches } from '@/lib/discovery/forget-searches'
import { refreshIndex } from '@/lib/discovery/refresh-index'
import { required } from '@/lib/env'
import { autoConfirm } from '@/lib/fulfilment/confirm-receipt'
import { keepBeating } from '@/lib/heartbeat'
import { type JobName, jobNames, jobs, openBoss, type Waiting } from '@/lib/jobs'
import { log, openLog } from '@/lib/log'
import { captureConsole } from '@/lib/log-console'
import { deliverMail, giveUpMail, listQueuedMail } from '@/lib/mail-delivery'
import { listDueWebhooks } from '@/lib/notifications/claim-webhook'
import { forgetWebhooks } from '@/lib/notifications/forget-webhooks'
import { sendWebhooks } from '@/lib/notifications/send-webhooks'
import {
  countFailedTelling,
  listFailedNews,
  listUntoldNews,
  tellFreshNews,
  tellNews,
} from '@/lib/notifications/tell-news'
import { expireHolds } from '@/lib/payments/expire-holds'
import { reconcilePayments } from '@/lib/payments/reconcile-payments'
import { reconcileRefunds } from '@/lib/payments/reconcile-refunds'
import { sendRefunds } from '@/lib/payments/send-refunds'
import { forgetOldAddresses } from '@/lib/privacy/forget-old-addresses'
import { lapseAwards } from '@/lib/quality/lapse-awards'
import { lapsePapers } from '@/lib/quality/lapse-papers'
import { recomputeAll, recomputeDue } from '@/lib/quality/recompute-all'
import { forgetOldTries } from '@/lib/rate-limit'
import { withRequestContext } from '@/lib/request-context'
import { forgetStaleTags } from '@/lib/stale-tags'

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
  'send-webhooks': ({ data }) => sendWebhooks({ endpointId: data.id ?? '', clock: () => new Date() }),
  'expire-holds': () => expireHolds({ now: new Date() }),
  'reconcile-payments': () => reconcilePayments({ now: new Date() }),
  'send-refunds': () => sendRefunds({ now: new Date() }),
  'reconcile-refunds': () => reconcileRefunds({ now: new Date() }),
  'auto-confirm': () => autoConfirm({ now: new Date() }),
  'lapse-awards': async () => {
    const lapsed = lapseAwards({ now: new Date() })
    // What is due is judged also when something could not lapse.
    await Promise.allSettled([lapsed])
    const papers = await lapsePapers({ now: new Date() })
    const all = await recomputeDue({ now: new Date() })
    return { ...(await lapsed), ...papers, all }
  },
  'recompute-awards': () => recomputeAll({ now: new Date() }),
  'refresh-search': () => refreshIndex(),
  'tidy-up': async () => ({
    ...(await removeStaleCarts({ now: new Date() })),
    ...(await removeDeadTokens({ now: new Date() })),
    ...(await forgetOldTries({ now: new Date() })),
    ...(await forgetWebhooks({ now: new Date() })),
    ...(await forgetOldAnswers({ now: new Date() })),
    ...(await forgetStaleTags({ now: new Date() })),
    ...(await forgetSearches({ now: new Date() })),
  }),
  'forget-old-addresses': () => forgetOldAddresses({ now: new Date() }),
}

type Work = JobWithMetadata<{ id?: string; requestId?: string } | null>

async function perform(name: JobName, job: Work): Promise<JobResult> {
  const started = performance.now()
  const ms = () => Math.round(performance.now() - started)
  try {
    const task = { data: job.data ?? {}, last: job.retryCount >= job.retryLimit }
    const output = await handlers[name](task)
    // The repeated ones run every few minutes and mostly find nothing to do.
    const write = 'cron' in jobs[name] ? log.debug : log.info
    write('job done', { ms: ms() })
    return { id: job.id, status: 'completed', output }
  } catch (error) {
    log.error('job failed', { ms: ms(), tries: job.retryCount + 1, error })
    const message = error instanceof Error ? error.message : String(error)
    return { id: job.id, status: 'failed', output: { message } }
  }
}

/** A job logs with the id of the request that led to it, a repeated one with its own. */
function run(name: JobName, job: Work): Promise<JobResult> {
  const context = { requestId: job.data?.requestId ?? job.id, jobName: name, jobId: job.id }
  return withRequestContext(context, () => perform(name, job))
}

/**
 * A rush leaves thousands of mails behind, so the queues of single rows are taken by the batch, each job failing alone. A batch runs all at
 * once and is small: one after the other, a slow mail server would outlast the time a job has, and what waited behind it would go out twice.
 * Webhooks wait for the answers of strangers: several at a time, each on its own, so that a slow one holds up nobody.
 */
function paceOf(name: JobName, isRepeated: boolean) {
  if (isRepeated) return { pollingIntervalSeconds: 5, batchSize: 1 }
  if (name === 'send-webhooks') return { pollingIntervalSeconds: 1, batchSize: 1, localConcurrency: 6 }
  return { pollingIntervalSeconds: 0.5, batchSize: 5, burstWhenBatchFull: true }
}

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
      ...paceOf(name, Boolean(cron)),
      includeMetadata: true,
      perJobResults: true,
    },
    (batch: Work[]) => Promise.all(batch.map((job) => run(name, job))),
  )
}

/** As much news as one transaction tells: more makes it no cheaper, and one bad piece would send more of them the slow way. */
const newsAtOnce = 12
/** Mail and webhooks want their turn also while news comes without end. */
const batchesInTurn = 20

/**
 * Tells fresh news as it comes. When a batch fails, its pieces go through the queue, which tells each by itself and tries the bad one again.
 */
async function tellFresh(boss: PgBoss): Promise<void> {
  try {
    for (let batch = 0; batch < batchesInTurn && !stopping; batch++) {
      const began = performance.now()
      const news = await tellFreshNews({ now: new Date(), limit: newsAtOnce })
      const ms = Math.round(performance.now() - began)
      for (const { id, requestId } of news)
        withRequestContext({ requestId: requestId ?? id, jobName: 'tell-news', jobId: id }, () =>
          log.info('news told', { ms, together: news.length }),
        )
      if (news.length < newsAtOnce) return
    }
  } catch (error) {
    log.warn('news not told together', { error })
    await enqueue(boss, 'tell-news', await listUntoldNews())
  }
}

async function enqueue(boss: PgBoss, name: JobName, rows: Waiting[]): Promise<void> {
  if (!rows.length) return
  await boss.insert(
    name,
    rows.map((row) => ({ data: row, singletonKey: row.id })),
  )
}

/** Puts what waits in the tables into the queues; the queue itself refuses what it already holds. */
async function fill(boss: PgBoss) {
  await tellFresh(boss)
  await enqueue(boss, 'tell-news', await listFailedNews())
  await enqueue(boss, 'deliver-mail', await listQueuedMail())
  await enqueue(boss, 'send-webhooks', await listDueWebhooks({ now: new Date() }))
}

// Whoever waits for a page comes first: news and mails take what is left of a busy machine.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
openLog('worker')
captureConsole()
const boss = await openBoss(required('DATABASE_URL'), { worker: true })
for (const name of jobNames) await startQueue(boss, name)
log.info('working', { queues: jobNames.length })

const stopBeating = keepBeating('worker', (error) => log.warn('heartbeat not written', { error }))

let stopping = false
let timer: NodeJS.Timeout | undefined
async function tick() {
  await fill(boss).catch((error: unknown) => log.error('queues not filled', { error }))
  if (!stopping) timer = setTimeout(tick, 500)
}
void tick()

async function stop() {
  if (stopping) return
  stopping = true
  clearTimeout(timer)
  stopBeating()
  await boss.stop({ graceful: true, timeout: 5000 })
  await db.$disconnect()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
process.once('disconnect', stop)
process.on('message', (word) => {
  if (word === 'drain') void stop()
})
process.send?.('ready')
