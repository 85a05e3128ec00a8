import type { SetMembershipInput } from '@/lib/accounts/schema'
import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'

/**
 * Makes a person staff of a factory in a role, or ends that (`NONE`), and ends their live sessions. An admin may remove the last owner:
 * the answer says so. Throws `notFound` for an unknown person or factory.
 */
export async function setMembership({
  viewer,
  input: { userId, factorySlug, role },
  now,
}: {
  viewer: Viewer | null
  input: SetMembershipInput
  now: Date
}): Promise<{ ownersLeft: number }> {
  assertUserCan(viewer, 'admin:users')
  return db.$transaction(async (tx) => {
    const factory = await tx.factory.findUnique({ where: { slug: factorySlug }, select: { id: true } })
    if (!factory) throw new DomainError('notFound', { fields: { factorySlug: 'notFound' } })
    const factoryId = factory.id
    // The person's row is the lock: two changes of one membership follow each other.
    const { count } = await tx.user.updateMany({
      where: { id: userId },
      data: { sessionVersion: { increment: 1 } },
    })
    if (count !== 1) throw new DomainError('notFound')
    const key = { userId_factoryId: { userId, factoryId } }
    const old = await tx.factoryMember.findUnique({ where: key, select: { role: true } })
    if (role !== 'NONE')
      await tx.factoryMember.upsert({
        where: key,
        create: { userId, factoryId, role, createdAt: now },
        update: { role },
      })
    else if (old) await tx.factoryMember.delete({ where: key })
    await audit(tx, {
      viewer,
      now,
      action: 'user.membership',
      entity: 'user',
      entityId: userId,
      factoryId,
      before: { factory: factorySlug, role: old?.role ?? 'NONE' },
      after: { factory: factorySlug, role },
    })
    return { ownersLeft: await tx.factoryMember.count({ where: { factoryId, role: 'OWNER' } }) }
  })
}
