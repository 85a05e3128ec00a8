import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

// Live: the log is read to find out what has just happened.
const pageSize = 30
export const auditEntities = [
  'product',
  'variant',
  'factory',
  'belt',
  'user',
  'order',
  'subOrder',
  'webhook',
  'badge',
  'report',
  'credential',
  'lab',
  'standard',
] as const

/** One page of the audit log, newest first; `text` is part of an actor's name, an action or an id. */
export async function listAuditEntries({
  entity,
  text,
  entityId,
  page,
}: {
  entity: string | null
  text: string
  entityId: string
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.AuditEntryWhereInput = {
    ...(entity ? { entity } : {}),
    ...(entityId ? { entityId } : {}),
    ...(text ? { OR: [{ actorName: contains }, { action: contains }, { entityId: contains }] } : {}),
  }
  const [rows, count] = await Promise.all([
    db.auditEntry.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.auditEntry.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

export type AuditRow = Awaited<ReturnType<typeof listAuditEntries>>['rows'][number]
