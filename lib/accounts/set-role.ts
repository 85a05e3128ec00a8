import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockAdmins } from './lock-admins'
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
    const admins = await lockAdmins(tx)
    const user = await tx.user.findFirst({
      where: { id: input.userId, deletedAt: null },
      select: { role: true },
    })
    if (!user) throw new DomainError('notFound')
    if (user.role === input.role) return
    if (!admins.some((id) => id !== input.userId) && user.role === 'ADMIN') throw new DomainError('lastAdmin')
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
