import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RemoveCapabilityInput } from './edit-schema'
import { type FactoryPlace, lockOwnFactory } from './own-factory'

/** Takes a capability fact off a storefront. Throws `notFound`, `staleVersion`. */
export async function removeCapability({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: RemoveCapabilityInput
  now: Date
}): Promise<FactoryPlace> {
  assertUserCan(viewer, 'storefront:edit')
  const { factoryId, capabilityId } = input
  return db.$transaction(async (tx) => {
    const factory = await lockOwnFactory(tx, viewer, input)
    const old = factory.capabilities.find(({ id }) => id === capabilityId)
    if (!old) throw new DomainError('notFound')
    await tx.factoryCapability.delete({ where: { id: old.id } })
    await tx.factory.update({ where: { id: factoryId }, data: { updatedAt: now } })
    const { labelEn, labelZh, valueEn, valueZh } = old
    await audit(tx, {
      viewer,
      now,
      action: 'storefront.remove-fact',
      entity: 'factory',
      entityId: factoryId,
      factoryId,
      before: { labelEn, labelZh, valueEn, valueZh },
    })
    return factory.place
  })
}
