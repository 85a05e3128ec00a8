import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/locales'
import { queueSecurityMail } from './compose-mails'
import { hashToken, issueToken } from './issue-token'
import type { CodeInput } from './schema'
import { countCodeTry, forgetCodeTries, takeCode } from './take-code'
import { useToken } from './use-token'

/** Remembers that the first step of a sign-in succeeded. Returns the secret the second step must show. */
export async function beginSecondStep({ userId, now }: { userId: string; now: Date }): Promise<string> {
  return db.$transaction((tx) => issueToken(tx, now, userId, 'SECOND_STEP'))
}

/**
 * Ends a sign-in with a code of the app or a recovery code. Throws `stepExpired` (sign in from the start), `wrongCode`, `tooMany`.
 */
export async function finishSecondStep({
  ticket,
  input,
  now,
}: {
  ticket: string
  input: CodeInput
  now: Date
}): Promise<{ id: string; name: string; sessionVersion: number }> {
  const step = await db.authToken.findFirst({
    where: { tokenHash: hashToken(ticket), purpose: 'SECOND_STEP', usedAt: null, expiresAt: { gt: now } },
    select: { userId: true },
  })
  if (!step?.userId) throw new DomainError('stepExpired')
  const { userId } = step
  await countCodeTry(userId, now)
  const user = await db.$transaction(async (tx) => {
    await useToken(tx, now, ticket, 'SECOND_STEP')
    const found = await tx.user.findFirst({ where: { id: userId, bannedAt: null } })
    if (!found?.secondFactorSince) throw new DomainError('stepExpired')
    const left = await takeCode(tx, userId, input.code, now)
    if (left !== null)
      await queueSecurityMail(tx, now, { ...found, locale: toLocale(found.locale) }, 'recoveryCodeUsed', {
        left,
      })
    return found
  })
  await forgetCodeTries(userId)
  return { id: user.id, name: user.name, sessionVersion: user.sessionVersion }
}
