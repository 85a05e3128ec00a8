import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { ApiAccess, ApiTokenKind } from '@/prisma/generated/enums'
import { hashToken } from './issue-token'

export type IssuedToken = { tokenId: string; token: string; expiresAt: Date }

/** Writes a new token of an account and returns its secret, which is kept nowhere. */
export async function issueApiToken(
  tx: Tx,
  {
    now,
    lifeMs,
    ...wanted
  }: {
    userId: string
    sessionVersion: number
    kind: ApiTokenKind
    access: ApiAccess
    name: string
    lastUsedAt?: Date
    lifeMs: number
    now: Date
  },
): Promise<IssuedToken> {
  const token = `mmk_${randomBytes(32).toString('base64url')}`
  const expiresAt = new Date(now.getTime() + lifeMs)
  const { id } = await tx.apiToken.create({
    data: { ...wanted, tokenHash: hashToken(token), lastFour: token.slice(-4), createdAt: now, expiresAt },
    select: { id: true },
  })
  return { tokenId: id, token, expiresAt }
}
