import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { maxLiveTokens, sessionTokenLifeMs } from './api-token-rules'
import { checkCredentials } from './check-credentials'
import { type IssuedToken, issueApiToken } from './issue-api-token'
import { registerAccount } from './register-account'
import type { CredentialsInput, RegisterInput } from './schema'
import { beginSecondStep, finishSecondStep } from './second-step'

type Account = { userId: string; sessionVersion: number }

/** A token for an app in which somebody has just signed in. Past the limit the oldest sign-in ends: nobody is locked out. */
async function issueSessionToken(
  { userId, sessionVersion }: Account,
  { name, now }: { name: string; now: Date },
): Promise<IssuedToken> {
  return db.$transaction(async (tx) => {
    const issued = await issueApiToken(tx, {
      userId,
      sessionVersion,
      kind: 'SESSION',
      access: 'WRITE',
      name,
      lastUsedAt: now,
      lifeMs: sessionTokenLifeMs,
      now,
    })
    await tx.$executeRaw`
      UPDATE "ApiToken" SET "revokedAt" = ${now} WHERE "id" IN (
        SELECT "id" FROM "ApiToken" WHERE "userId" = ${userId}::uuid AND "kind" = 'SESSION' AND "revokedAt" IS NULL AND "expiresAt" > ${now}
        ORDER BY "createdAt" DESC, "id" DESC OFFSET ${maxLiveTokens})`
    return issued
  })
}

/** The second step of an app's sign-in, in the same request. Throws `codeNeeded`, `wrongCode`, `tooMany`. */
async function passSecondStep(userId: string, code: string | undefined, now: Date) {
  if (!code) throw new DomainError('codeNeeded')
  return finishSecondStep({ ticket: await beginSecondStep({ userId, now }), input: { code }, now })
}

/**
 * Signs an app in with e-mail and password, and a code where the account asks for one, under the limits and with the answers of the
 * sign-in page. Throws `badCredentials`, `codeNeeded`, `wrongCode`, `tooMany`.
 */
export async function openApiSession({
  input,
  deviceName,
  address,
  now,
}: {
  input: CredentialsInput & { code?: string }
  deviceName: string
  address: string
  now: Date
}): Promise<IssuedToken & { userId: string; name: string }> {
  const checked = await checkCredentials({ input, address, now })
  const user = checked.asksCode ? await passSecondStep(checked.id, input.code, now) : checked
  const issued = await issueSessionToken(
    { userId: user.id, sessionVersion: user.sessionVersion },
    { name: deviceName, now },
  )
  return { ...issued, userId: user.id, name: user.name }
}

/** Makes a buyer's account for an app and signs it in at once, as the sign-up page does. Throws `emailTaken`, `invalid` (weak password), `tooMany`. */
export async function signUpForApi({
  input,
  deviceName,
  address,
  now,
}: {
  input: RegisterInput
  deviceName: string
  address: string
  now: Date
}): Promise<IssuedToken & { userId: string }> {
  const { userId, sessionVersion } = await registerAccount({ input, address, now })
  return { ...(await issueSessionToken({ userId, sessionVersion }, { name: deviceName, now })), userId }
}
