import { beginSecondFactor } from '@/lib/accounts/begin-second-factor'
import { confirmSecondFactor } from '@/lib/accounts/confirm-second-factor'
import { openSecret } from '@/lib/accounts/take-code'
import { db } from '@/lib/db'
import { codeAt } from './app-code'
import { viewerOf } from './users'

/** The secret in somebody's app, as the app would have scanned it. */
export async function secretOf(userId: string): Promise<string> {
  const { sealedSecret } = await db.secondFactor.findUniqueOrThrow({ where: { userId } })
  return openSecret(userId, sealedSecret) ?? ''
}

/** Turns the second factor of an account with this password on; the first code is that of `now`. */
export async function turnOnSecondFactor(user: { id: string }, password: string, now: Date) {
  const viewer = await viewerOf(user)
  await beginSecondFactor({ viewer, now })
  const secret = await secretOf(user.id)
  const input = { current: password, code: codeAt(secret, now) }
  return { secret, ...(await confirmSecondFactor({ viewer, input, now })) }
}
