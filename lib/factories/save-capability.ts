import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SaveCapabilityInput } from './edit-schema'
import { type FactoryPlace, lockOwnFactory } from './own-factory'
import { maxCapabilities } from './rules'

/** Adds a capability fact at the end, or changes one. Throws `notFound`, `staleVersion`, `tooManyFacts`. */
export async function saveCapability({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SaveCapabilityInput
  now: Date
}): Promise<FactoryPlace> {
  assertUserCan(viewer, 'storefront:edit')
  const { factoryId, capabilityId, labelEn, labelZh, valueEn, valueZh } = input
  const after = { labelEn, labelZh, valueEn, valueZh }
  return db.$transaction(async (tx) => {
    const factory = await lockOwnFactory(tx, viewer, input)
    const old = factory.capabilities.find(({ id }) => id === capabilityId)
    if (capabilityId && !old) throw new DomainError('notFound')
    if (old) {
      await tx.factoryCapability.update({ where: { id: old.id }, data: after })
    } else {
      if (factory.capabilities.length >= maxCapabilities)
        throw new DomainError('tooManyFacts', { params: { max: maxCapabilities } })
      const position = (factory.capabilities.at(-1)?.position ?? -1) + 1
      await tx.factoryCapability.create({ data: { factoryId, position, ...after } })
    }
    await tx.factory.update({ where: { id: factoryId }, data: { updatedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: old ? 'storefront.edit-fact' : 'storefront.add-fact',
      entity: 'factory',
      entityId: factoryId,
      factoryId,
      before: old && {
        labelEn: old.labelEn,
        labelZh: old.labelZh,
        valueEn: old.valueEn,
        valueZh: old.valueZh,
      },
      after,
    })
    return factory.place
  })
}
