import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { UnbanUserInput } from './schema'

/** Lifts a ban; the person signs in anew. Throws `notFound`. */
export async function unbanUser({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: UnbanUserInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:users')
  await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: input.userId, bannedAt: { not: null } },
      data: { bannedAt: null, banReason: null },
    })
    if (count !== 1) throw new DomainError('notFound')
    await audit(tx, {
      viewer,
      now,
      action: 'user.unban',
      entity: 'user',
      entityId: input.userId,
      before: { banned: true },
      after: { banned: false },
    })
  })
}
