import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CredentialInput } from './credential-schema'
import { lockCredential, scopeOf } from './own-credential'
import { assertNoStaff } from './own-report'
import { recomputeAwards } from './recompute-awards'

/** Takes a credential as true. Throws `notFound`, `ownFactory`, `staleVersion`, `reportClosed`. */
export async function acceptCredential({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: CredentialInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const credential = await lockCredential(tx, input, {}, ['SUBMITTED'])
    assertNoStaff(viewer, credential.factoryId)
    await tx.factoryCredential.update({
      where: { id: credential.id },
      data: { status: 'ACCEPTED', decidedAt: now, assessorId: viewer.userId, decisionNote: '' },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'credential.accept',
      entity: 'credential',
      entityId: credential.id,
      factoryId: credential.factoryId,
      before: { status: 'SUBMITTED' },
      after: { status: 'ACCEPTED' },
    })
    await announce(tx, now, { type: 'credential.accepted', payload: { credentialId: credential.id } })
    await recomputeAwards(tx, scopeOf(credential), now)
  })
}
