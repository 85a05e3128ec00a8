import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct } from '@/prisma/factories/products'
import { refreshIndex } from './refresh-index'

async function twoProducts() {
  const { id: factoryId } = await createFactory()
  const ids = [await createProduct({ factoryId }), await createProduct({ factoryId })].map(({ id }) => id)
  return ids as [string, string]
}
async function soldOf(productId: string) {
  const [row] = await db.$queryRaw<{ sold: number }[]>`
    SELECT "sold" FROM find."Product" WHERE "productId" = ${productId}::uuid`
  return row?.sold
}

test('the job waits for nobody who writes a row, and brings it up the next time', async () => {
  const [busy, free] = await twoProducts()
  await db.product.updateMany({ where: { id: { in: [busy, free] } }, data: { soldCount: 7 } })
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE find."Product" SET "fromFen" = "fromFen" WHERE "productId" = ${busy}::uuid`
    await refreshIndex()
    expect([await soldOf(busy), await soldOf(free)]).toEqual([0, 7])
  })
  await refreshIndex()
  expect(await soldOf(busy)).toBe(7)
})

test('a word lost while words were counted is put back by the next count', async () => {
  const [productId] = await twoProducts()
  const word = 'lostandfound'
  await db.product.update({ where: { id: productId }, data: { searchTitle: word } })
  const count = () => db.$queryRaw`SELECT "products" FROM find."Word" WHERE "word" = ${word}`
  await refreshIndex()
  const before = await count()
  expect(before).toHaveLength(1)
  await db.$executeRaw`DELETE FROM find."Word" WHERE "word" = ${word}`
  await db.$executeRaw`INSERT INTO find."Word" VALUES ('nobodysword', 3)`
  await refreshIndex()
  expect(await count()).toEqual(before)
  expect(await db.$queryRaw`SELECT 1 FROM find."Word" WHERE "word" = 'nobodysword'`).toEqual([])
})

test('many notes of one transaction are taken by reading them once, not once for each', async () => {
  const ids = Array.from({ length: 2_000 }, () => randomUUID())
  const scans = await db.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO find."Due" SELECT id, false FROM unnest(${ids}::uuid[]) id`
    await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
    const [read] = await tx.$queryRaw<{ scans: number }[]>`
      SELECT seq_scan::int AS "scans" FROM pg_stat_xact_all_tables WHERE schemaname = 'find' AND relname = 'Due'`
    return read?.scans
  })
  expect(scans).toBeLessThan(100)
  expect(await db.$queryRaw`SELECT 1 FROM find."Due"`).toEqual([])
})
