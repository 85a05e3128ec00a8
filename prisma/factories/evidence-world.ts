import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { createBadges } from './badges'
import { createFactory } from './factories'
import { createLab } from './labs'
import { createCategory, createProduct } from './products'
import { createEdition, createTestItem } from './standards'

/** The China-time day of a moment, as the database keeps days. */
export const dayOf = (at: Date) => new Date(`${isoDay(at)}T00:00:00Z`)
export const pickOf = <Row>(rows: Row[], at: number): Row => rows[at % rows.length] as Row

/** Two factories' three products of one category, three items, two laboratories, a lot a product.  */
export async function createEvidenceWorld() {
  await createBadges()
  const edition = await createEdition()
  const of = { editionId: edition.id }
  const items = [
    await createTestItem({ ...of, key: 'flex', position: 0 }),
    await createTestItem({
      ...of,
      key: 'wear',
      position: 1,
      direction: 'MAX',
      unit: 'mm',
      limits: [{ value: '10' }],
    }),
    await createTestItem({
      ...of,
      key: 'formaldehyde',
      position: 2,
      direction: 'MAX',
      unit: 'mg/kg',
      limits: ['20', '75'].map((value, at) => ({
        value,
        classKey: 'AB'.charAt(at),
        classRank: at + 1,
        ladder: 'textile',
      })),
    }),
  ]
  const category = await createCategory()
  await db.categoryMeasure.createMany({
    data: items.map(({ key, unit, direction }, position) => ({
      categoryId: category.id,
      itemKey: key,
      position,
      labelEn: key,
      labelZh: key,
      unit,
      direction,
    })),
  })
  const factories = [await createFactory(), await createFactory()]
  const products = await Promise.all(
    [0, 0, 1].map((at) => createProduct({ factoryId: pickOf(factories, at).id, categoryId: category.id })),
  )
  const labs = [
    await createLab({ standardIds: [edition.standardId] }),
    await createLab({ standardIds: [edition.standardId] }),
  ]
  const start = new Date('2026-06-15T04:00:00Z')
  const lots = await Promise.all(
    products.map(({ id, factoryId }) =>
      db.lot.create({
        data: { productId: id, factoryId, code: 'L1', madeOn: dayOf(start), createdAt: start },
      }),
    ),
  )
  return { items, category, factories, products, labs, lots, now: start, number: 0 }
}
export type EvidenceWorld = Awaited<ReturnType<typeof createEvidenceWorld>>
