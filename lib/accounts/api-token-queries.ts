import 'server-only'
import { db } from '@/lib/db'
import { getViewer } from './viewer'

// Live: what is revoked must be gone from the list at once.
/** The live tokens of the viewer's account, newest first; empty for guests. */
export async function listOwnApiTokens() {
  const viewer = await getViewer()
  return viewer ? listTokens(viewer.userId, new Date()) : []
}

export type ApiTokenRow = Awaited<ReturnType<typeof listTokens>>[number]

async function listTokens(userId: string, now: Date) {
  const { sessionVersion } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { sessionVersion: true },
  })
  return db.apiToken.findMany({
    where: { userId, sessionVersion, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      kind: true,
      access: true,
      name: true,
      lastFour: true,
      createdAt: true,
      lastUsedAt: true,
      expiresAt: true,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}
