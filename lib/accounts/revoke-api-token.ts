import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'

/** Ends one of the viewer's own tokens for good, from the next request on. Throws `notFound`, also when it is revoked already. */
export async function revokeApiToken({
  viewer,
  tokenId,
  now,
}: {
  viewer: Viewer | null
  tokenId: string
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'api-token:manage')
  const { count } = await db.apiToken.updateMany({
    where: { id: tokenId, userId: viewer.userId, revokedAt: null },
    data: { revokedAt: now },
  })
  if (count !== 1) throw new DomainError('notFound')
}
