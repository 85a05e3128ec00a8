import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry, forgetTries, takeBackTry } from '@/lib/rate-limit'
import { passwordFits } from './check-password'
import { signInPerAccount, signInPerAddress } from './rules'
import type { CredentialsInput } from './schema'

/** What makes a session is only there when nothing is left to ask: a door that forgets the second step does not compile. */
type Checked =
  | { asksCode: false; id: string; name: string; sessionVersion: number }
  | { asksCode: true; id: string }

/**
 * The account that may sign in with these credentials. A wrong password, an unknown e-mail and a banned account get one answer
 * after one amount of work. `asksCode`: the sign-in needs its second step. Throws `badCredentials`, `tooMany`.
 */
export async function checkCredentials({
  input,
  address,
  now,
}: {
  input: CredentialsInput
  address: string
  now: Date
}): Promise<Checked> {
  await countTry(signInPerAddress, address, now)
  await countTry(signInPerAccount, input.email, now)
  const user = await db.user.findUnique({
    where: { email: input.email },
    select: {
      id: true,
      name: true,
      sessionVersion: true,
      passwordHash: true,
      bannedAt: true,
      secondFactorSince: true,
    },
  })
  const fits = await passwordFits(user?.passwordHash ?? null, input.password)
  if (!user || !fits || user.bannedAt) throw new DomainError('badCredentials')
  await forgetTries(signInPerAccount, input.email)
  await takeBackTry(signInPerAddress, address)
  const { id, name, sessionVersion, secondFactorSince } = user
  return secondFactorSince ? { asksCode: true, id } : { asksCode: false, id, name, sessionVersion }
}
