import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import { can, factoriesFor, type Viewer } from '@/lib/permissions'
import type { ReasonedCredentialInput } from './credential-schema'
import { lockCredential, scopeOf } from './own-credential'
import { recomputeAwards } from './recompute-awards'

/**
 * A credential is true no more: its factory takes it back, or an assessor takes it away with the reason. A recorded visit is not the factory's
 * to take back. Throws `notFound`, `staleVersion`, `reportClosed`.
 */
export async function withdrawCredential({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReasonedCredentialInput
  now: Date
}): Promise<void> {
  const isAssessor = can(viewer, 'admin:reports')
  assertUserCan(viewer, isAssessor ? 'admin:reports' : 'credential:edit')
  const own = {
    factoryId: { in: factoriesFor(viewer, 'credential:edit') },
    kind: { not: 'SITE_CHECK' as const },
  }
  // Staff who are admins too act for their factory here, and for others as assessors.
  const others = { factoryId: { notIn: viewer.memberships.map(({ factoryId }) => factoryId) } }
  await db.$transaction(async (tx) => {
    const where = isAssessor ? { OR: [own, others] } : own
    const credential = await lockCredential(tx, input, where, ['SUBMITTED', 'ACCEPTED'])
    await tx.factoryCredential.update({
      where: { id: credential.id },
      data: { status: 'WITHDRAWN', decidedAt: now, decisionNote: input.reason },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'credential.withdraw',
      entity: 'credential',
      entityId: credential.id,
      factoryId: credential.factoryId,
      before: { status: credential.status },
      after: { status: 'WITHDRAWN', reason: input.reason },
    })
    if (isAssessor)
      await announce(tx, now, { type: 'credential.withdrawn', payload: { credentialId: credential.id } })
    if (credential.status === 'ACCEPTED') await recomputeAwards(tx, scopeOf(credential), now)
  })
}
