import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { required } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { jobNames, openBoss } from '@/lib/jobs'
import type { Viewer } from '@/lib/permissions'
import type { RetryJobInput } from './schema'

/** Puts a failed job back into its queue. Throws `notFound` when there is no such failed job. */
export async function retryJob({
  viewer,
  input: { name, jobId },
  now,
}: {
  viewer: Viewer | null
  input: RetryJobInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:jobs')
  const queue = jobNames.find((known) => known === name)
  if (!queue) throw new DomainError('notFound')
  const boss = await openBoss(required('DATABASE_URL'), { worker: false })
  try {
    const job = await boss.getJobById(queue, jobId)
    if (job?.state !== 'failed') throw new DomainError('notFound')
    await boss.retry(queue, jobId)
  } finally {
    await boss.stop({ graceful: false })
  }
  await audit(db, { viewer, now, action: 'job.retry', entity: 'job', entityId: jobId, after: { queue } })
}
