import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { factoriesFor, type UserViewer } from '@/lib/permissions'

/** What the cached public pages of a factory are known by. */
export type FactoryPlace = { slug: string; beltSlug: string }

/**
 * A factory whose storefront the viewer may edit, its row locked until the end of the transaction. Throws `notFound` for any other,
 * `staleVersion` when it was saved since the viewer saw it.
 */
export async function lockOwnFactory(
  tx: Tx,
  viewer: UserViewer,
  { factoryId, version }: { factoryId: string; version: string },
) {
  await tx.$queryRaw`SELECT 1 FROM "Factory" WHERE "id" = ${factoryId}::uuid FOR UPDATE`
  const factory = await tx.factory.findFirst({
    where: { AND: [{ id: factoryId }, { id: { in: factoriesFor(viewer, 'storefront:edit') } }] },
    include: {
      belt: { select: { slug: true } },
      capabilities: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!factory) throw new DomainError('notFound')
  if (factory.updatedAt.getTime() !== new Date(version).getTime()) throw new DomainError('staleVersion')
  return { ...factory, place: { slug: factory.slug, beltSlug: factory.belt.slug } }
}
