import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { TokenPurpose } from '@/prisma/generated/client'
import { hashToken } from './issue-token'

/** Uses up a one-time link; of two uses at once one wins. Returns whose it is. Throws `linkExpired`. */
export async function useToken(
  tx: Tx,
  now: Date,
  token: string,
  purpose: TokenPurpose,
): Promise<string | null> {
  const tokenHash = hashToken(token)
  const { count } = await tx.authToken.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count !== 1) throw new DomainError('linkExpired')
  const { userId } = await tx.authToken.findUniqueOrThrow({ where: { tokenHash }, select: { userId: true } })
  return userId
}
