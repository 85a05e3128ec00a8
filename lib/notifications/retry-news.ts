import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RetryNewsInput } from './schema'

/** Lets the worker tell a piece of news again that it had given up on. Throws `notFound`. */
export async function retryNews({
  viewer,
  input: { eventId },
  now,
}: {
  viewer: Viewer | null
  input: RetryNewsInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:jobs')
  await db.$transaction(async (tx) => {
    const { count } = await tx.domainEvent.updateMany({
      where: { id: eventId, handledAt: null },
      data: { attempts: 0 },
    })
    if (count !== 1) throw new DomainError('notFound')
    await audit(tx, { viewer, now, action: 'news.retry', entity: 'news', entityId: eventId })
  })
}
