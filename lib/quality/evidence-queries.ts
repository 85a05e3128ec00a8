import 'server-only'
import { db } from '@/lib/db'
import { can, factoriesFor, type UserViewer } from '@/lib/permissions'
import { storage } from '@/lib/storage'
import type { Prisma } from '@/prisma/generated/client'
import { staffedBy } from './own-report'

// Live: who may read a file is asked at every request.
/** The files a person may read: the own factory's, as an assessor those of all others, released ones, and those a factory let this person read. */
function readableBy(viewer: UserViewer | null): Prisma.EvidenceFileWhereInput {
  const granted = viewer
    ? [
        {
          openness: 'ON_REQUEST' as const,
          requests: { some: { userId: viewer.userId, status: 'GRANTED' as const } },
        },
      ]
    : []
  const own = factoriesFor(viewer, 'report:edit')
  // What the shop found out by its own check belongs to the factory once it counts, and not before; a file put in its place never does.
  const forFactory: Prisma.EvidenceFileWhereInput = {
    OR: [{ byAssessor: false }, { reports: { some: { isSpotCheck: true, acceptedAt: { not: null } } } }],
  }
  return {
    OR: [
      ...(viewer && can(viewer, 'admin:reports') ? [{ factoryId: { notIn: staffedBy(viewer) } }] : []),
      { factoryId: { in: own }, ...forFactory },
      { reports: { some: { status: 'ACCEPTED', OR: [{ openness: 'PUBLIC' }, ...granted] } } },
    ],
  }
}

/** A file and its bytes, or null when it is not there or not this person's to read. `isPublic`: anybody may. */
export async function findEvidence(id: string, viewer: UserViewer | null) {
  const file = await db.evidenceFile.findFirst({
    where: { AND: [{ id }, readableBy(viewer)] },
    select: { storageKey: true, name: true, sha256: true },
  })
  if (!file) return null
  const stored = await storage().get(file.storageKey)
  return stored && { name: file.name, sha256: file.sha256, bytes: stored.bytes }
}

/** PDFs of factories that stand behind nothing yet, newest first: what a credential may be handed in with. */
export async function listFreeEvidence(factoryIds: string[]) {
  return db.evidenceFile.findMany({
    where: {
      factoryId: { in: factoryIds },
      byAssessor: false,
      reports: { none: {} },
      credentials: { none: { status: { in: ['SUBMITTED', 'ACCEPTED'] } } },
    },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: { id: true, name: true, pages: true, createdAt: true, factoryId: true },
  })
}
