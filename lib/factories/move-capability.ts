import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { moved } from '@/lib/list-order'
import type { Viewer } from '@/lib/permissions'
import type { MoveCapabilityInput } from './edit-schema'
import { type FactoryPlace, lockOwnFactory } from './own-factory'

/** Moves a capability fact one place up or down. Throws `notFound`, `staleVersion`. */
export async function moveCapability({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: MoveCapabilityInput
  now: Date
}): Promise<FactoryPlace> {
  assertUserCan(viewer, 'storefront:edit')
  const { factoryId, capabilityId, direction } = input
  return db.$transaction(async (tx) => {
    const factory = await lockOwnFactory(tx, viewer, input)
    const before = factory.capabilities.map(({ id }) => id)
    if (!before.includes(capabilityId)) throw new DomainError('notFound')
    const after = moved(before, capabilityId, direction)
    for (const [position, id] of after.entries())
      await tx.factoryCapability.update({ where: { id }, data: { position } })
    await tx.factory.update({ where: { id: factoryId }, data: { updatedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'storefront.move-fact',
      entity: 'factory',
      entityId: factoryId,
      factoryId,
      before: { facts: before },
      after: { facts: after },
    })
    return factory.place
  })
}
