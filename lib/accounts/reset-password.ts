import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/locales'
import { queueMail } from '@/lib/mail'
import { forgetTries } from '@/lib/rate-limit'
import { hashPassword } from './check-password'
import { passwordChangedMail } from './compose-mails'
import { isWeakPassword, signInPerAccount } from './rules'
import type { ResetPasswordInput } from './schema'
import { useToken } from './use-token'

/** Sets a new password through a mailed link and ends every live session. Throws `linkExpired`, `invalid` (weak password; the link stays good). */
export async function resetPassword({ input, now }: { input: ResetPasswordInput; now: Date }): Promise<void> {
  const passwordHash = await hashPassword(input.password)
  const email = await db.$transaction(async (tx) => {
    const userId = await useToken(tx, now, input.token, 'RESET_PASSWORD')
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId ?? '' } })
    if (isWeakPassword(input.password, user))
      throw new DomainError('invalid', { fields: { password: 'weakPassword' } })
    // Whoever reads the mailbox owns the address.
    const emailConfirmedAt = user.emailConfirmedAt ?? now
    await tx.user.update({
      where: { id: user.id },
      data: { passwordHash, emailConfirmedAt, sessionVersion: { increment: 1 } },
    })
    const locale = toLocale(user.locale)
    await queueMail(tx, now, {
      to: user.email,
      locale,
      dedupeKey: `changed:${input.token.slice(0, 12)}`,
      content: passwordChangedMail({ name: user.name, locale }),
    })
    return user.email
  })
  await forgetTries(signInPerAccount, email)
}
