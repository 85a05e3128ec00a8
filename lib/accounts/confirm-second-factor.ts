import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertOwnPassword } from './assert-own-password'
import { queueSecurityMail } from './compose-mails'
import { newRecoveryCodes } from './new-recovery-codes'
import type { PasswordAndCodeInput } from './schema'
import { countCodeTry, forgetCodeTries, takeAppCode } from './take-code'

/**
 * Turns the viewer's second factor on with a first code and ends all sessions. Returns the recovery codes, to be shown once, and the
 * number a session must carry from now on. Throws `wrongCode`, `wrongPassword`, `tooMany`, `conflict`.
 */
export async function confirmSecondFactor({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: PasswordAndCodeInput
  now: Date
}): Promise<{ codes: string[]; version: number }> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId, locale } = viewer
  await countCodeTry(userId, now)
  await assertOwnPassword(userId, input.current)
  const made = await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, secondFactorSince: null },
      data: { secondFactorSince: now, sessionVersion: { increment: 1 } },
    })
    if (count !== 1) throw new DomainError('conflict')
    await takeAppCode(tx, userId, input.code, now)
    const codes = await newRecoveryCodes(tx, userId)
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    await queueSecurityMail(tx, now, { ...user, locale }, 'secondFactorOn')
    return { codes, version: user.sessionVersion }
  })
  await forgetCodeTries(userId)
  return made
}
