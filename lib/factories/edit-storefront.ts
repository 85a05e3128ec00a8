import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { EditStorefrontInput } from './edit-schema'
import { type FactoryPlace, lockOwnFactory } from './own-factory'

const fields = ['taglineEn', 'taglineZh', 'storyEn', 'storyZh'] as const

/** Changes the words of a storefront. Throws `notFound`, `staleVersion`. */
export async function editStorefront({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: EditStorefrontInput
  now: Date
}): Promise<FactoryPlace> {
  assertUserCan(viewer, 'storefront:edit')
  const { factoryId, version: _seen, ...texts } = input
  return db.$transaction(async (tx) => {
    const factory = await lockOwnFactory(tx, viewer, input)
    const changed = fields.filter((field) => factory[field] !== texts[field])
    if (changed.length) {
      await tx.factory.update({ where: { id: factoryId }, data: texts })
      await audit(tx, {
        viewer,
        now,
        action: 'storefront.edit',
        entity: 'factory',
        entityId: factoryId,
        factoryId,
        before: Object.fromEntries(changed.map((field) => [field, factory[field]])),
        after: Object.fromEntries(changed.map((field) => [field, texts[field]])),
      })
    }
    return factory.place
  })
}
