import { Prisma } from '@/prisma/generated/client'
import type { Tx } from './db'
import type { Viewer } from './permissions'

type Entry = {
  viewer: Viewer
  now: Date
  action: string
  entity: string
  entityId: string
  factoryId?: string
  before?: Prisma.InputJsonValue
  after?: Prisma.InputJsonValue
}

/** Writes who changed what, in the transaction that changes it. */
export async function audit(tx: Tx, { viewer, now, before, after, ...entry }: Entry): Promise<void> {
  await tx.auditEntry.create({
    data: {
      ...entry,
      at: now,
      actorKind: viewer.kind === 'user' ? viewer.role.toLowerCase() : 'system',
      actorId: viewer.kind === 'user' ? viewer.userId : null,
      actorName: viewer.kind === 'user' ? viewer.name : 'system',
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
    },
  })
}
