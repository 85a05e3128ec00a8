import { db } from '@/lib/db'
import { toLocale } from '@/lib/i18n/locales'
import type { UserViewer } from '@/lib/permissions'
import type { ApiAccess } from '@/prisma/generated/enums'
import { looksLikeToken, useNotedMs } from './api-token-rules'
import { hashToken } from './issue-token'

export type TokenViewer = { tokenId: string; access: ApiAccess; viewer: UserViewer }

type Row = {
  tokenId: string
  access: ApiAccess
  lastUsedAt: Date | null
  id: string
  name: string
  email: string
  emailConfirmedAt: Date | null
  locale: string
}

/**
 * Who holds this token, in one statement, live: a revoked, expired or ended token, and one of a banned account, is null. Whoever comes by
 * a token comes as a buyer: it carries neither an admin's nor a factory's rights.
 */
export async function findTokenViewer({
  token,
  now,
}: {
  token: string
  now: Date
}): Promise<TokenViewer | null> {
  if (!looksLikeToken(token)) return null
  const [row] = await db.$queryRaw<Row[]>`
    SELECT t."id" AS "tokenId", t."access", t."lastUsedAt", u."id", u."name", u."email", u."emailConfirmedAt", u."locale"
    FROM "ApiToken" t JOIN "User" u ON u."id" = t."userId" AND u."sessionVersion" = t."sessionVersion" AND u."bannedAt" IS NULL
    WHERE t."tokenHash" = ${hashToken(token)} AND t."revokedAt" IS NULL AND t."expiresAt" > ${now}`
  if (!row) return null
  await noteUse(row, now)
  const { tokenId, access, id, name, email, emailConfirmedAt, locale } = row
  const viewer: UserViewer = {
    kind: 'user',
    userId: id,
    name,
    email,
    emailConfirmed: emailConfirmedAt !== null,
    locale: toLocale(locale),
    role: 'BUYER',
    owesSecondFactor: false,
    memberships: [],
  }
  return { tokenId, access, viewer }
}

async function noteUse({ tokenId, lastUsedAt }: Row, now: Date): Promise<void> {
  const before = new Date(now.getTime() - useNotedMs)
  if (lastUsedAt && lastUsedAt > before) return
  await db.apiToken.updateMany({
    where: { id: tokenId, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: now },
  })
}
