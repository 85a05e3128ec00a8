import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RetryMailInput } from './schema'

/** Puts a mail that was given up on back into the outbox. Throws `notFound`. */
export async function retryMail({
  viewer,
  input: { mailId },
  now,
}: {
  viewer: Viewer | null
  input: RetryMailInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:jobs')
  await db.$transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, status: 'FAILED' },
      data: { status: 'QUEUED' },
    })
    if (count !== 1) throw new DomainError('notFound')
    await audit(tx, { viewer, now, action: 'mail.retry', entity: 'mail', entityId: mailId })
  })
}
