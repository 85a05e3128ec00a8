import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { queueMail } from '@/lib/mail'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { maxLiveTokens, tokenCreatePerAccount } from './api-token-rules'
import type { CreateApiTokenInput } from './api-token-schema'
import { apiTokenMail } from './compose-mails'
import { type IssuedToken, issueApiToken } from './issue-api-token'

/**
 * Makes a personal token of the viewer's account and tells the owner by mail. The secret is returned once and kept nowhere. Throws
 * `tooManyTokens`, `tooMany`.
 */
export async function createApiToken({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: CreateApiTokenInput
  now: Date
}): Promise<IssuedToken> {
  assertUserCan(viewer, 'api-token:manage')
  const { userId, locale } = viewer
  await countTry(tokenCreatePerAccount, userId, now)
  return db.$transaction(async (tx) => {
    // One at a time: the limit is one of all.
    const [user] = await tx.$queryRaw<
      { email: string; sessionVersion: number }[]
    >`SELECT "email", "sessionVersion" FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
    if (!user) throw new DomainError('notFound')
    const { email, sessionVersion } = user
    const live = await tx.apiToken.count({
      where: { userId, kind: 'PERSONAL', sessionVersion, revokedAt: null, expiresAt: { gt: now } },
    })
    if (live >= maxLiveTokens) throw new DomainError('tooManyTokens', { params: { max: maxLiveTokens } })
    const { name, access, days } = input
    const issued = await issueApiToken(tx, {
      userId,
      sessionVersion,
      kind: 'PERSONAL',
      access,
      name,
      lifeMs: days * day,
      now,
    })
    await queueMail(tx, now, {
      to: email,
      locale,
      dedupeKey: `api-token:${issued.tokenId}`,
      content: apiTokenMail(
        { name: viewer.name, locale },
        { tokenName: name, lastFour: issued.token.slice(-4) },
      ),
    })
    return issued
  })
}
