import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { queueMail } from '@/lib/mail'
import { countTry } from '@/lib/rate-limit'
import { Prisma } from '@/prisma/generated/client'
import { hashPassword } from './check-password'
import { confirmEmailMail } from './compose-mails'
import { issueToken } from './issue-token'
import { isWeakPassword, registerPerAddress } from './rules'
import type { RegisterInput } from './schema'

/** Makes a buyer's account and queues the mail that confirms the address. Throws `emailTaken`, `invalid` (weak password), `tooMany`. */
export async function registerAccount({
  input,
  address,
  now,
}: {
  input: RegisterInput
  address: string
  now: Date
}): Promise<{ userId: string; sessionVersion: number }> {
  await countTry(registerPerAddress, address, now)
  if (isWeakPassword(input.password, input))
    throw new DomainError('invalid', { fields: { password: 'weakPassword' } })
  const passwordHash = await hashPassword(input.password)
  try {
    return await db.$transaction(async (tx) => {
      const { email, name, locale } = input
      const user = await tx.user.create({ data: { email, name, locale, passwordHash, createdAt: now } })
      const token = await issueToken(tx, now, user.id, 'CONFIRM_EMAIL')
      await queueMail(tx, now, {
        to: email,
        locale,
        dedupeKey: `confirm:${token.slice(0, 12)}`,
        content: confirmEmailMail({ name, locale }, token),
      })
      return { userId: user.id, sessionVersion: user.sessionVersion }
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('emailTaken', { fields: { email: 'emailTaken' } })
    throw error
  }
}
