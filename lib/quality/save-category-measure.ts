import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { LimitDirection } from '@/prisma/generated/enums'
import { placed } from './category-rules'
import type { SaveCategoryMeasureInput } from './category-schema'
import { followCategory, lockCategory, type WholeCategory } from './own-category'
import { canConvert } from './unit-rules'

/** Which way a thing is better, as the standards say that measure it in a unit which can be said in the one asked: the category's first. */
async function directionOf(
  tx: Tx,
  { standards }: WholeCategory,
  { itemKey, unit }: SaveCategoryMeasureInput,
): Promise<LimitDirection> {
  const items = await tx.testItem.findMany({
    where: { key: itemKey, edition: { status: 'PUBLISHED' } },
    orderBy: { id: 'asc' },
    select: { unit: true, direction: true, edition: { select: { standardId: true } } },
  })
  if (!items.length) throw new DomainError('invalid', { fields: { itemKey: 'choice' } })
  const own = new Set(standards.map(({ standardId }) => standardId))
  const applying = items.filter(({ edition }) => own.has(edition.standardId))
  const found = (applying.length ? applying : items).find((item) => canConvert(item.unit, unit))
  if (!found) throw new DomainError('invalid', { fields: { unit: 'unitFamily' } })
  return found.direction
}

/**
 * What buyers of a category compare by: adds a measured thing at a place, or changes its words, unit and place. The first that has a multiple
 * is the headline. Throws `notFound`, `invalid`.
 */
export async function saveCategoryMeasure({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: SaveCategoryMeasureInput
  now: Date
}): Promise<{ tags: string[] }> {
  assertUserCan(viewer, 'admin:standards')
  return db.$transaction(async (tx) => {
    const { slug, itemKey, place, ...texts } = input
    const category = await lockCategory(tx, slug)
    const words = { ...texts, direction: await directionOf(tx, category, input) }
    const old = category.measures.find((row) => row.itemKey === itemKey)
    const keys = placed(
      category.measures.map((row) => row.itemKey),
      itemKey,
      place,
    )
    const of = (key: string) => ({ categoryId_itemKey: { categoryId: category.id, itemKey: key } })
    await tx.categoryMeasure.upsert({
      where: of(itemKey),
      create: { categoryId: category.id, itemKey, position: 0, ...words },
      update: words,
    })
    for (const [position, key] of keys.entries())
      await tx.categoryMeasure.update({ where: of(key), data: { position } })
    await audit(tx, {
      viewer,
      now,
      action: old ? 'category.measure-edit' : 'category.measure-add',
      entity: 'category',
      entityId: category.id,
      ...(old
        ? {
            before: {
              itemKey,
              position: old.position,
              labelEn: old.labelEn,
              labelZh: old.labelZh,
              unit: old.unit,
              direction: old.direction,
            },
          }
        : {}),
      after: { itemKey, position: keys.indexOf(itemKey), ...words },
    })
    return followCategory(tx, category, { standards: [], now })
  })
}
