import { randomUUID } from 'node:crypto'
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

test('what else of the category was measured is offered, as long as there is room', async () => {
  const first = await createProduct()
  const measured = async (
    measures: { itemKey: string; value: string; resultId: string }[],
    more: Parameters<typeof createProduct>[0] = {},
  ) => {
    const product = await createProduct({ categoryId: first.categoryId, ...more })
    await db.productProof.create({
      data: {
        productId: product.id,
        summary: {},
        updatedAt: new Date(),
        measures: { create: measures },
      },
    })
    return product.slug
  }
  const value = [{ itemKey: 'bends', value: '60000', resultId: randomUUID() }]
  const beside = await Promise.all(Array.from({ length: 4 }, () => measured(value)))
  await measured([])
  await measured(value, { status: 'PAUSED' })
  const offered = async (slugs: string[]) => (await readCompared(slugs)).others.map(({ slug }) => slug).sort()
  expect(await offered([first.slug])).toEqual(beside.sort())
  expect(await offered([first.slug, ...beside.slice(0, 2)])).toEqual(beside.slice(2))
  expect(await offered([first.slug, ...beside.slice(0, 3)])).toEqual([])
})
