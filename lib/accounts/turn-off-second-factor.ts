import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertOwnPassword } from './assert-own-password'
import { queueSecurityMail } from './compose-mails'
import type { PasswordAndCodeInput } from './schema'
import { countCodeTry, forgetCodeTries, takeCode } from './take-code'

/** Forgets secret and recovery codes and ends all sessions. Returns the sessions' new number, or null when it was off already. */
export async function dropSecondFactor(tx: Tx, userId: string): Promise<number | null> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, secondFactorSince: { not: null } },
    data: { secondFactorSince: null, sessionVersion: { increment: 1 } },
  })
  await tx.secondFactor.deleteMany({ where: { userId } })
  await tx.recoveryCode.deleteMany({ where: { userId } })
  if (count !== 1) return null
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { sessionVersion: true } })
  return user.sessionVersion
}

/** Turns the viewer's second factor off. Returns the number a session must carry from now on. Throws `wrongPassword`, `wrongCode`, `tooMany`, `conflict`. */
export async function turnOffSecondFactor({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: PasswordAndCodeInput
  now: Date
}): Promise<{ version: number }> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId } = viewer
  await countCodeTry(userId, now)
  await assertOwnPassword(userId, input.current)
  const made = await db.$transaction(async (tx) => {
    await takeCode(tx, userId, input.code, now)
    const version = await dropSecondFactor(tx, userId)
    if (version === null) throw new DomainError('conflict')
    await queueSecurityMail(tx, now, { id: userId, ...viewer }, 'secondFactorOff')
    return { version }
  })
  await forgetCodeTries(userId)
  return made
}
