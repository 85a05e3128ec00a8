import { issueApiToken } from '@/lib/accounts/issue-api-token'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import type { ApiAccess } from '@/prisma/generated/enums'
import { createUser } from './users'

/** A live token of an account. */
export async function createToken(userId: string, access: ApiAccess = 'WRITE'): Promise<string> {
  const { sessionVersion } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const wanted = { userId, sessionVersion, access, kind: 'PERSONAL', name: 'Test', lifeMs: day } as const
  return (await issueApiToken(db, { ...wanted, now: new Date() })).token
}

/** An account with a token. */
export async function createApiBuyer() {
  const { id: userId } = await createUser()
  return { userId, token: await createToken(userId) }
}
