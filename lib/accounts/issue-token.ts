import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { TokenPurpose } from '@/prisma/generated/client'
import { tokenLife } from './rules'

/** What is stored of a secret link: only its SHA-256. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Makes a one-time secret for a link and makes earlier ones of the same purpose useless. Returns the secret; only its hash is kept. */
export async function issueToken(
  tx: Tx,
  now: Date,
  userId: string | null,
  purpose: TokenPurpose,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await tx.authToken.updateMany({ where: { userId, purpose, usedAt: null }, data: { usedAt: now } })
  await tx.authToken.create({
    data: {
      userId,
      purpose,
      tokenHash: hashToken(token),
      expiresAt: new Date(now.getTime() + tokenLife[purpose]),
      createdAt: now,
    },
  })
  return token
}
