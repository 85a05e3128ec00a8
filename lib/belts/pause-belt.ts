import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { PauseBeltInput } from './schema'

/**
 * An admin takes a belt with its factories and products off the public pages, or lifts that. Throws `notFound`, and `conflict` when it
 * already is as wanted.
 */
export async function pauseBelt({
  viewer,
  input: { beltId, paused, reason },
  now,
}: {
  viewer: Viewer | null
  input: PauseBeltInput
  now: Date
}): Promise<{ slug: string; factorySlugs: string[]; productSlugs: string[] }> {
  assertUserCan(viewer, 'admin:belts')
  const [from, to] = paused === 'yes' ? (['ACTIVE', 'PAUSED'] as const) : (['PAUSED', 'ACTIVE'] as const)
  return db.$transaction(async (tx) => {
    const belt = await tx.belt.findUnique({
      where: { id: beltId },
      select: {
        slug: true,
        factories: { select: { slug: true, products: { select: { slug: true } } } },
      },
    })
    if (!belt) throw new DomainError('notFound')
    const { count } = await tx.belt.updateMany({ where: { id: beltId, status: from }, data: { status: to } })
    if (count !== 1) throw new DomainError('conflict')
    await audit(tx, {
      viewer,
      now,
      action: paused === 'yes' ? 'belt.pause' : 'belt.unpause',
      entity: 'belt',
      entityId: beltId,
      before: { status: from },
      after: { status: to, reason },
    })
    return {
      slug: belt.slug,
      factorySlugs: belt.factories.map(({ slug }) => slug),
      productSlugs: belt.factories.flatMap(({ products }) => products.map(({ slug }) => slug)),
    }
  })
}
