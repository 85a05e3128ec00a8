import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createEdition, createTestItem } from '@/prisma/factories/standards'
import { reportColumns, toReport } from './proof-rows'

test('a result is shown against the limit named, or the only one; of several none is guessed', async () => {
  const product = await createProduct()
  const { id: editionId, standardId } = await createEdition()
  const classed = await createTestItem({
    editionId,
    key: 'formaldehyde',
    limits: [
      { value: '20', classKey: 'A' },
      { value: '75', classKey: 'B' },
    ],
  })
  const single = await createTestItem({ editionId, limits: [{ value: '40000' }] })
  const of = (item: typeof classed, more: { limitId?: string } = {}) => ({
    itemId: item.id,
    measured: '50000',
    unit: 'cycles',
    method: item.method,
    ...more,
  })
  const named = classed.limits.find(({ classKey }) => classKey === 'B')?.id ?? ''
  const { id } = await createReport({
    factoryId: product.factoryId,
    productIds: [product.id],
    labId: (await createLab({ standardIds: [standardId] })).id,
    status: 'ACCEPTED',
    results: [of(classed), of(classed, { limitId: named }), of(single)],
  })
  const row = await db.testReport.findUniqueOrThrow({ where: { id }, select: reportColumns })
  const [shown] = toReport(row, product.id, '2026-11-21')
  expect(shown?.results.map(({ itemKey, limit }) => [itemKey, limit])).toEqual([
    ['formaldehyde', '75'],
    ['whole-shoe-flexing', '40000'],
  ])
})
