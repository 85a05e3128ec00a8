import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { placed } from './category-rules'
import type { PlaceCategoryStandardInput } from './category-schema'
import { followCategory, lockCategory } from './own-category'

/** Makes a standard apply to goods of a category, at a place, or moves it there: the first is compared by first. Throws `notFound`, `invalid`. */
export async function placeCategoryStandard({
  viewer,
  input: { slug, standardId, place },
  now,
}: {
  viewer: Viewer | null
  input: PlaceCategoryStandardInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const category = await lockCategory(tx, slug)
    const standard = await tx.standard.findUnique({ where: { id: standardId } })
    if (!standard) throw new DomainError('invalid', { fields: { standardId: 'choice' } })
    const before = category.standards.map((row) => row.standardId)
    const after = placed(before, standardId, place)
    for (const [position, id] of after.entries()) {
      const where = { categoryId_standardId: { categoryId: category.id, standardId: id } }
      await tx.categoryStandard.upsert({
        where,
        create: { categoryId: category.id, standardId: id, position },
        update: { position },
      })
    }
    const codes = new Map(category.standards.map((row) => [row.standardId, row.standard.code]))
    codes.set(standardId, standard.code)
    await audit(tx, {
      viewer,
      now,
      action: 'category.standard',
      entity: 'category',
      entityId: category.id,
      before: { standards: before.map((id) => codes.get(id) ?? id) },
      after: { standards: after.map((id) => codes.get(id) ?? id) },
    })
    return followCategory(tx, category, { standards: [standard.slug], now })
  })
}
