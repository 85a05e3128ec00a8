import { db } from '@/lib/db'
import { createBadges, recompute } from './badges'
import { createLab } from './labs'
import { createLot } from './lots'
import { createVariant } from './products'
import { createReport } from './reports'
import { createTestItem } from './standards'

/** A product with badges of a report of 100,000 bends against 40,000, which names a lot of it; earned by the verb, as everywhere. */
export async function createProven({
  variant,
  lotId,
  now = new Date(),
}: {
  variant?: { id: string; productId: string }
  lotId?: string
  now?: Date
} = {}) {
  await createBadges()
  const { id: variantId, productId } = variant ?? (await createVariant({ available: 50 }))
  const product = await db.product.findUniqueOrThrow({ where: { id: productId } })
  const item = await createTestItem()
  await db.categoryMeasure.createMany({
    data: {
      categoryId: product.categoryId,
      itemKey: item.key,
      position: 1,
      labelEn: 'Bends before the sole cracks',
      labelZh: '鞋底开裂前的弯折次数',
      unit: 'cycles',
      direction: 'MIN',
    },
    skipDuplicates: true,
  })
  const lab = await createLab({ standardIds: [item.edition.standardId] })
  const tested = lotId ?? (await createLot({ pieces: { [variantId]: 40 } })).id
  const report = await createReport({
    factoryId: product.factoryId,
    productIds: [productId],
    lotIds: [tested],
    labId: lab.id,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured: '100000', unit: 'cycles', method: item.method }],
  })
  await recompute({ productIds: [productId] }, now)
  const award = await db.award.findFirstOrThrow({
    where: { productId, ruleKey: 'twice-standard', endedAt: null },
  })
  return { product, variantId, lotId: tested, item, lab, report, award }
}
