import { expect, test } from 'vitest'
import { createBadges, recompute } from '@/prisma/factories/badges'
import { createFactory } from '@/prisma/factories/factories'
import { createLab } from '@/prisma/factories/labs'
import { createLot } from '@/prisma/factories/lots'
import { createVariant } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { listLotLabels } from './verify-queries'

const now = new Date('2026-11-21T02:00:00Z')

test('a label says on which lot its value was measured, unless on this one; a stopped lot gets none', async () => {
  await createBadges()
  const factoryId = (await createFactory()).id
  const { id: variantId, productId } = await createVariant({ factoryId })
  const tested = await createLot({ code: 'T-01', pieces: { [variantId]: 10 } })
  const later = await createLot({ code: 'T-02', pieces: { [variantId]: 10 } })
  const item = await createTestItem()
  await createReport({
    factoryId,
    productIds: [productId],
    lotIds: [tested.id],
    labId: (await createLab({ standardIds: [item.edition.standardId] })).id,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, method: item.method, unit: 'cycles' }],
  })
  await recompute({ productIds: [productId] }, now)
  const read = async (lot: typeof tested, stoppedAt: Date | null = null) =>
    (await listLotLabels({ ...lot, stoppedAt }, now)).map(({ key, measuredOn }) => [key, measuredOn])
  expect(await read(tested)).toContainEqual(['meets-standard', []])
  expect(await read(later)).toContainEqual(['meets-standard', ['T-01']])
  expect(await read(tested, now)).toEqual([])
})
