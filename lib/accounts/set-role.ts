import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SetRoleInput } from './schema'

/** Makes an account an admin or a buyer and ends its live sessions. Throws `self`, `notFound`, `lastAdmin`. */
export async function setRole({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SetRoleInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:users')
  if (viewer.userId === input.userId) throw new DomainError('self')
  await db.$transaction(async (tx) => {
    // Admins are counted under a lock, so that two changes at once cannot remove the last one.
    const admins = await tx.$queryRaw<
      { id: string }[]
    >`SELECT "id" FROM "User" WHERE "role" = 'ADMIN' ORDER BY "id" FOR UPDATE`
    const user = await tx.user.findUnique({ where: { id: input.userId }, select: { role: true } })
    if (!user) throw new DomainError('notFound')
    if (user.role === input.role) return
    if (user.role === 'ADMIN' && admins.length <= 1) throw new DomainError('lastAdmin')
    await tx.user.update({
      where: { id: input.userId },
      data: { role: input.role, sessionVersion: { increment: 1 } },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'user.role',
      entity: 'user',
      entityId: input.userId,
      before: { role: user.role },
      after: { role: input.role },
    })
  })
}
