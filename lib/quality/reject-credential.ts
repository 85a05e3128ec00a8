import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { ReasonedCredentialInput } from './credential-schema'
import { lockCredential } from './own-credential'
import { assertNoStaff } from './own-report'

/** Turns a credential down, with the reason. Throws `notFound`, `ownFactory`, `staleVersion`, `reportClosed`. */
export async function rejectCredential({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ReasonedCredentialInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:reports')
  await db.$transaction(async (tx) => {
    const credential = await lockCredential(tx, input, {}, ['SUBMITTED'])
    assertNoStaff(viewer, credential.factoryId)
    await tx.factoryCredential.update({
      where: { id: credential.id },
      data: { status: 'REJECTED', decidedAt: now, assessorId: viewer.userId, decisionNote: input.reason },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'credential.reject',
      entity: 'credential',
      entityId: credential.id,
      factoryId: credential.factoryId,
      before: { status: 'SUBMITTED' },
      after: { status: 'REJECTED', reason: input.reason },
    })
    await announce(tx, now, { type: 'credential.rejected', payload: { credentialId: credential.id } })
  })
}
