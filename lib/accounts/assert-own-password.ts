import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { passwordFits } from './check-password'

/** Asks a signed-in person for the password again. An account that only knows outside sign-ins has none and passes. Throws `wrongPassword`. */
export async function assertOwnPassword(userId: string, password: string): Promise<void> {
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  })
  if (passwordHash && !(await passwordFits(passwordHash, password)))
    throw new DomainError('wrongPassword', { fields: { current: 'wrongPassword' } })
}
