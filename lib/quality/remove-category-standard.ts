import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { CategoryStandardInput } from './category-schema'
import { followCategory, lockCategory } from './own-category'

/** A standard applies to goods of a category no more; results by it still count for what they say. Throws `notFound`. */
export async function removeCategoryStandard({
  viewer,
  input: { slug, standardId },
  now,
}: {
  viewer: Viewer | null
  input: CategoryStandardInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const category = await lockCategory(tx, slug)
    const gone = category.standards.find((row) => row.standardId === standardId)
    if (!gone) throw new DomainError('notFound')
    const categoryId = category.id
    await tx.categoryStandard.delete({ where: { categoryId_standardId: { categoryId, standardId } } })
    await audit(tx, {
      viewer,
      now,
      action: 'category.standard-remove',
      entity: 'category',
      entityId: categoryId,
      before: { standard: gone.standard.code, position: gone.position },
    })
    return followCategory(tx, category, { standards: [gone.standard.slug], now })
  })
}
