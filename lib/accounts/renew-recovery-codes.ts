import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { queueSecurityMail } from './compose-mails'
import { newRecoveryCodes } from './new-recovery-codes'
import type { CodeInput } from './schema'
import { countCodeTry, forgetCodeTries, takeCode } from './take-code'

/** Ten new recovery codes; the earlier ones stop working. They are shown once. Throws `wrongCode`, `tooMany`, `conflict` while the factor is off. */
export async function renewRecoveryCodes({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: CodeInput
  now: Date
}): Promise<{ codes: string[] }> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId } = viewer
  await countCodeTry(userId, now)
  const codes = await db.$transaction(async (tx) => {
    const on = await tx.user.count({ where: { id: userId, secondFactorSince: { not: null } } })
    if (!on) throw new DomainError('conflict')
    await takeCode(tx, userId, input.code, now)
    await queueSecurityMail(tx, now, { id: userId, ...viewer }, 'recoveryCodesNew')
    return newRecoveryCodes(tx, userId)
  })
  await forgetCodeTries(userId)
  return { codes }
}
