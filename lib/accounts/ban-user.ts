import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockAdmins } from './lock-admins'
import type { BanUserInput } from './schema'

/** Bans an account and ends its live sessions. Throws `self`, `notFound`, `lastAdmin`. */
export async function banUser({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: BanUserInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:users')
  if (viewer.userId === input.userId) throw new DomainError('self')
  await db.$transaction(async (tx) => {
    const admins = await lockAdmins(tx)
    if (admins.includes(input.userId) && admins.length <= 1) throw new DomainError('lastAdmin')
    const { count } = await tx.user.updateMany({
      where: { id: input.userId, bannedAt: null },
      data: { bannedAt: now, banReason: input.reason, sessionVersion: { increment: 1 } },
    })
    if (count !== 1) throw new DomainError('notFound')
    await audit(tx, {
      viewer,
      now,
      action: 'user.ban',
      entity: 'user',
      entityId: input.userId,
      before: { banned: false },
      after: { banned: true, reason: input.reason },
    })
  })
}
