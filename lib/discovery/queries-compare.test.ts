import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { readCompared } from './queries-compare'

test.each([
  ['kN', '0.25', 'kN', '0.3'],
  ['cycles', '250', 'N', '300'],
])('a limit of 300 N in a category compared in %s', async (asked, value, unit, limit) => {
  const product = await createProduct()
  const item = await createTestItem({ unit: 'N', limits: [{ value: '300' }] })
  const report = await createReport({
    factoryId: product.factoryId,
    productIds: [product.id],
    results: [{ itemId: item.id, unit: 'N', method: '' }],
  })
  const labels = { labelEn: 'Pull', labelZh: '拉力' }
  await db.categoryMeasure.create({
    data: {
      categoryId: product.categoryId,
      itemKey: item.key,
      position: 0,
      unit: asked,
      direction: 'MIN',
      ...labels,
    },
  })
  await db.productProof.create({
    data: {
      productId: product.id,
      summary: {},
      updatedAt: new Date(),
      measures: { create: { itemKey: item.key, value, resultId: report.results[0]?.id ?? '' } },
    },
  })
  const { values } = await readCompared([product.slug])
  expect(values).toMatchObject([{ unit, value, limit }])
})
