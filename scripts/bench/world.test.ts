import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { required } from '@/lib/env'
import { createVariant } from '@/prisma/factories/products'
import { growWorld } from './world'

test('a world grows to its size: each product with variants, stock and the price of its cheapest, found by its new words', async () => {
  for (const priceFen of [9_900, 12_900, 4_900]) await createVariant({ priceFen })
  const made = await growWorld(required('DATABASE_URL'), { products: 60, variants: 60 })
  expect(made).toMatchObject({ products: 60, variants: 60 })
  const products = await db.product.findMany({ include: { variants: { include: { stock: true } } } })
  const copies = products.filter(({ slug }) => /-m\d{4}-\d+$/.test(slug))
  expect(copies).toHaveLength(57)
  for (const { variants, fromFen } of copies) {
    expect(variants).toHaveLength(1)
    expect(variants[0]?.priceFen).toBe(fromFen)
    expect(variants[0]?.stock?.available).toBeGreaterThanOrEqual(50)
  }
  const [found] = await db.$queryRaw<{ hits: number }[]>`
    SELECT count(*)::int AS "hits" FROM "Product" WHERE "searchVector" @@ to_tsquery('english', '轻量 | washable')`
  expect(found?.hits).toBeGreaterThan(0)
  expect(new Set(products.map(({ factoryId }) => factoryId)).size).toBeGreaterThanOrEqual(3)
})
