import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CategoryMeasureInput } from './category-schema'
import { followCategory, lockCategory } from './own-category'

/** Buyers of a category compare by this no more; its values stay in the proof of the products. Throws `notFound`. */
export async function removeCategoryMeasure({
  viewer,
  input: { slug, itemKey },
  now,
}: {
  viewer: Viewer | null
  input: CategoryMeasureInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const category = await lockCategory(tx, slug)
    const gone = category.measures.find((row) => row.itemKey === itemKey)
    if (!gone) throw new DomainError('notFound')
    const { categoryId, position, labelEn, labelZh, unit, direction } = gone
    await tx.categoryMeasure.delete({ where: { categoryId_itemKey: { categoryId, itemKey } } })
    await audit(tx, {
      viewer,
      now,
      action: 'category.measure-remove',
      entity: 'category',
      entityId: categoryId,
      before: { itemKey, position, labelEn, labelZh, unit, direction },
    })
    return followCategory(tx, category, { standards: [], now })
  })
}
