import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { UserViewer } from '@/lib/permissions'
import { markStale } from '@/lib/stale-tags'
import type { Prisma } from '@/prisma/generated/client'
import { recomputeAwards } from './recompute-awards'
import { standardTags } from './standard-tags'
import { productsOfReports, tagsOfProducts } from './touched-products'

const whole = {
  standard: true,
  items: {
    orderBy: { position: 'asc' },
    include: { limits: { orderBy: { position: 'asc' } } },
  },
} as const satisfies Prisma.StandardEditionInclude
export type WholeEdition = Prisma.StandardEditionGetPayload<{ include: typeof whole }>

/** An edition with its items, its row locked until the end of the transaction. Throws `notFound`, `staleVersion`. */
export async function lockEdition(
  tx: Tx,
  { editionId, version }: { editionId: string; version?: string },
): Promise<WholeEdition> {
  await tx.$queryRaw`SELECT 1 FROM "StandardEdition" WHERE "id" = ${editionId}::uuid FOR NO KEY UPDATE`
  const edition = await tx.standardEdition.findUnique({ where: { id: editionId }, include: whole })
  if (!edition) throw new DomainError('notFound')
  if (version && edition.updatedAt.getTime() !== new Date(version).getTime())
    throw new DomainError('staleVersion')
  return edition
}

/** A published entry is changed with a reason only. Throws `invalid` beside it. */
export function assertReasoned({ status }: { status: string }, reason: string): void {
  if (status === 'PUBLISHED' && !reason) throw new DomainError('invalid', { fields: { reason: 'required' } })
}

/**
 * What follows a change of an edition, last in its transaction. A draft is touched, so that its version moves. A published one gets its next
 * version with what it now says, whole, and why; pages are old, and what was judged by it is judged anew.
 */
export async function followEdition(
  tx: Tx,
  editionId: string,
  { viewer, reason, now, isFirst }: { viewer: UserViewer; reason: string; now: Date; isFirst?: boolean },
): Promise<{ slug: string }> {
  const touched = await tx.standardEdition.update({
    where: { id: editionId },
    data: { updatedAt: new Date() },
    include: whole,
  })
  const { slug } = touched.standard
  if (touched.status !== 'PUBLISHED') return { slug }
  const last = await tx.standardRevision.findFirst({
    where: { editionId },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  const version = isFirst ? 1 : Math.max(last?.version ?? 0, touched.version) + 1
  const saved = await tx.standardEdition.update({
    where: { id: editionId },
    data: { version },
    include: whole,
  })
  const snapshot = JSON.parse(JSON.stringify(saved)) as Prisma.InputJsonValue
  await tx.standardRevision.create({
    data: { editionId, version, at: now, byId: viewer.userId, reason, snapshot },
  })
  const scope = await productsOfReports(tx, { results: { some: { item: { editionId } } } })
  const pages = await tagsOfProducts(tx, scope)
  await markStale(tx, [standardTags.all, standardTags.standard(slug), ...pages], now)
  await recomputeAwards(tx, scope, now)
  return { slug }
}
