import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { type SetCategoryValidityInput, usualMonths } from './category-schema'
import { lockCategory } from './own-category'

/**
 * How many months a report counts for goods of a category, from its issue. Reports accepted before keep the day they were accepted until:
 * it was said to factory and public. Throws `notFound`.
 */
export async function setCategoryValidity({
  viewer,
  input: { slug, months },
  now,
}: {
  viewer: Viewer | null
  input: SetCategoryValidityInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:standards')
  await db.$transaction(async (tx) => {
    const { id: categoryId, validity } = await lockCategory(tx, slug)
    await tx.categoryValidity.upsert({
      where: { categoryId },
      create: { categoryId, months },
      update: { months },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'category.validity',
      entity: 'category',
      entityId: categoryId,
      before: { months: validity?.months ?? usualMonths },
      after: { months },
    })
  })
}
