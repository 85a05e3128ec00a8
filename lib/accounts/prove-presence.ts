import { db } from '@/lib/db'
import { assertOwnPassword } from './assert-own-password'
import { countCodeTry, forgetCodeTries, takeCode } from './take-code'

/**
 * Asks a signed-in person once more who they are, before something grave: password, and the code where a second factor is on.
 * Throws `wrongPassword`, `wrongCode`, `tooMany`.
 */
export async function provePresence({
  userId,
  proof,
  now,
}: {
  userId: string
  proof: { current: string; code: string }
  now: Date
}): Promise<void> {
  await countCodeTry(userId, now)
  await assertOwnPassword(userId, proof.current)
  await db.$transaction(async (tx) => {
    if (await tx.user.count({ where: { id: userId, secondFactorSince: { not: null } } }))
      await takeCode(tx, userId, proof.code, now)
  })
  await forgetCodeTries(userId)
}
