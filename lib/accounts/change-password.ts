import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { queueMail } from '@/lib/mail'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { hashPassword, passwordFits } from './check-password'
import { passwordChangedMail } from './compose-mails'
import { isWeakPassword, signInPerAccount } from './rules'
import type { ChangePasswordInput } from './schema'

/** Sets a new password and ends every live session, this one too. Throws `wrongPassword`, `invalid`, `tooMany`, `conflict`. */
export async function changePassword({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ChangePasswordInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  await countTry({ ...signInPerAccount, name: 'change-password' }, viewer.userId, now)
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } })
  if (!(await passwordFits(user.passwordHash, input.current)))
    throw new DomainError('wrongPassword', { fields: { current: 'wrongPassword' } })
  if (isWeakPassword(input.password, user))
    throw new DomainError('invalid', { fields: { password: 'weakPassword' } })
  const passwordHash = await hashPassword(input.password)
  await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    })
    if (count !== 1) throw new DomainError('conflict')
    await queueMail(tx, now, {
      to: user.email,
      locale: viewer.locale,
      dedupeKey: `changed:${user.id}:${user.sessionVersion}`,
      content: passwordChangedMail({ name: user.name, locale: viewer.locale }),
    })
  })
}
