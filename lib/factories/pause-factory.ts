import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { PauseFactoryInput } from './edit-schema'
import type { FactoryPlace } from './own-factory'

/**
 * An admin takes a factory with all its products off the public pages, or lifts that. Paid orders go on; carts show the problem.
 * Throws `notFound`, and `conflict` when it already is as wanted.
 */
export async function pauseFactory({
  viewer,
  input: { factoryId, paused, reason },
  now,
}: {
  viewer: Viewer | null
  input: PauseFactoryInput
  now: Date
}): Promise<FactoryPlace & { productSlugs: string[] }> {
  assertUserCan(viewer, 'admin:factories')
  const [from, to] = paused === 'yes' ? (['ACTIVE', 'PAUSED'] as const) : (['PAUSED', 'ACTIVE'] as const)
  return db.$transaction(async (tx) => {
    const factory = await tx.factory.findUnique({
      where: { id: factoryId },
      select: { slug: true, belt: { select: { slug: true } }, products: { select: { slug: true } } },
    })
    if (!factory) throw new DomainError('notFound')
    const { count } = await tx.factory.updateMany({
      where: { id: factoryId, status: from },
      data: { status: to },
    })
    if (count !== 1) throw new DomainError('conflict')
    await audit(tx, {
      viewer,
      now,
      action: paused === 'yes' ? 'factory.pause' : 'factory.unpause',
      entity: 'factory',
      entityId: factoryId,
      factoryId,
      before: { status: from },
      after: { status: to, reason },
    })
    return {
      slug: factory.slug,
      beltSlug: factory.belt.slug,
      productSlugs: factory.products.map(({ slug }) => slug),
    }
  })
}
