import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { acceptReport } from './accept-report'
import { placed } from './category-rules'
import { SaveCategoryMeasureInput, SetCategoryValidityInput } from './category-schema'
import { placeCategoryStandard } from './place-category-standard'
import { removeCategoryMeasure } from './remove-category-measure'
import { removeCategoryStandard } from './remove-category-standard'
import { saveCategoryMeasure } from './save-category-measure'
import { setCategoryValidity } from './set-category-validity'

const now = new Date('2026-11-21T02:00:00Z')
let admin: UserViewer
let product: Awaited<ReturnType<typeof createProduct>>
let slug: string

beforeEach(async () => {
  admin = await createViewer({ role: 'ADMIN' })
  product = await createProduct()
  slug = (await db.category.findUniqueOrThrow({ where: { id: product.categoryId } })).slug
})

const read = () =>
  db.category.findUniqueOrThrow({
    where: { slug },
    include: {
      validity: true,
      standards: { orderBy: { position: 'asc' } },
      measures: { orderBy: { position: 'asc' } },
    },
  })
const audited = async () => {
  const rows = await db.auditEntry.findMany({
    where: { entity: 'category', entityId: product.categoryId },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ action, before, after }) => ({ action, before, after }))
}
const words = { labelEn: 'Pull', labelZh: '拉力' }

test.each([
  [['a', 'b', 'c'], 'c', 1, ['c', 'a', 'b']],
  [['a', 'b'], 'a', 2, ['b', 'a']],
  [['a', 'b'], 'x', 2, ['a', 'x', 'b']],
  [['a', 'b'], 'x', 99, ['a', 'b', 'x']],
  [[], 'x', 3, ['x']],
])('in %j, %s at place %d', (keys, key, place, after) => {
  expect(placed(keys, key, place)).toEqual(after)
})

test.each([
  ['0', false],
  ['61', false],
  ['1e1', false],
  ['', false],
  ['24', true],
])('%j months', (months, isFine) => {
  expect(SetCategoryValidityInput.safeParse({ slug: 'a', months }).success).toBe(isFine)
})

describe('how long reports count', () => {
  test('is what the category says when one is accepted, and stays so for it', async () => {
    const accept = async (months: number) => {
      await setCategoryValidity({ viewer: admin, input: { slug, months }, now })
      const { id, updatedAt } = await createReport({
        factoryId: product.factoryId,
        productIds: [product.id],
        results: [],
      })
      const item = await createTestItem()
      await db.testResult.create({
        data: { reportId: id, position: 0, itemId: item.id, measured: '50000', unit: item.unit, method: 'x' },
      })
      const input = { reportId: id, version: updatedAt.toISOString() }
      await acceptReport({ viewer: admin, input, now })
      return id
    }
    const untilOf = async (id: string) =>
      (await db.testReport.findUniqueOrThrow({ where: { id } })).validUntil?.toISOString().slice(0, 7)
    const first = await accept(6)
    const second = await accept(3)
    expect([await untilOf(first), await untilOf(second)]).toEqual(['2027-03', '2026-12'])
    expect(await audited()).toEqual([
      { action: 'category.validity', before: { months: 12 }, after: { months: 6 } },
      { action: 'category.validity', before: { months: 6 }, after: { months: 3 } },
    ])
  })
})

describe('standards of a category', () => {
  test('are added, moved and removed, each said on its public page', async () => {
    const [one, two] = [await createTestItem(), await createTestItem()].map(({ edition }) => edition)
    if (!one || !two) throw new Error('two were made')
    const place = (standardId: string, at: number) =>
      placeCategoryStandard({ viewer: admin, input: { slug, standardId, place: at }, now })
    await place(one.standardId, 1)
    expect(await place(two.standardId, 1)).toEqual({
      tags: [`category:${slug}`, `standard:${two.standard.slug}`],
    })
    const order = async () => (await read()).standards.map(({ standardId }) => standardId)
    expect(await order()).toEqual([two.standardId, one.standardId])
    await Promise.all([place(two.standardId, 2), place(one.standardId, 1)])
    expect(await order()).toEqual([one.standardId, two.standardId])
    const input = { slug, standardId: one.standardId }
    await removeCategoryStandard({ viewer: admin, input, now })
    await expect(removeCategoryStandard({ viewer: admin, input, now })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(place(randomUUID(), 1)).rejects.toMatchObject({ fields: { standardId: 'choice' } })
    expect(await order()).toEqual([two.standardId])
    expect((await audited()).at(-1)).toMatchObject({
      action: 'category.standard-remove',
      before: { standard: one.standard.code },
    })
  })
})

describe('what buyers compare by', () => {
  const save = (more: object) =>
    saveCategoryMeasure({
      viewer: admin,
      input: { slug, itemKey: 'x', place: 1, unit: 'N', ...words, ...more },
      now,
    })

  test('is a thing of a published standard in a unit of its kind, better the way the standard says', async () => {
    const key = `sole-${randomUUID()}`
    await createTestItem({ key, unit: 'mm', direction: 'MAX', limits: [{ value: '10' }] })
    await expect(save({ itemKey: `no-${key}` })).rejects.toMatchObject({ fields: { itemKey: 'choice' } })
    await expect(save({ itemKey: key })).rejects.toMatchObject({ fields: { unit: 'unitFamily' } })
    await save({ itemKey: key, unit: 'cm' })
    expect((await read()).measures).toMatchObject([
      { itemKey: key, unit: 'cm', direction: 'MAX', position: 0 },
    ])
    expect(
      SaveCategoryMeasureInput.safeParse({ slug, itemKey: 'A b', place: '0' }).error?.issues,
    ).toHaveLength(5)
  })

  test('is followed by headline, values and pages of the products, and audited', async () => {
    await createBadges()
    const items = await Promise.all(
      ['grip', 'seam'].map((name) =>
        createTestItem({ key: `${name}-${randomUUID()}`, unit: 'N', limits: [{ value: '100' }] }),
      ),
    )
    const [grip, seam] = items.map(({ key }) => key) as [string, string]
    const lab = await createLab({ standardIds: items.map(({ edition }) => edition.standardId) })
    await createReport({
      factoryId: product.factoryId,
      productIds: [product.id],
      labId: lab.id,
      status: 'ACCEPTED',
      results: items.map(({ id }) => ({ itemId: id, unit: 'N', method: 'x', measured: '250' })),
    })
    await recompute({ productIds: [product.id] }, now)
    const headline = async () => {
      const { summary } = await db.productProof.findUniqueOrThrow({ where: { productId: product.id } })
      return (summary as { headline: { itemKey: string; labelEn: string } | null }).headline
    }
    const value = async () => {
      const where = { productId_itemKey: { productId: product.id, itemKey: seam } }
      return (await db.productMeasure.findUniqueOrThrow({ where })).value.toFixed()
    }
    expect([await headline(), await value()]).toEqual([null, '250'])
    await save({ itemKey: grip })
    expect(await headline()).toMatchObject({ itemKey: grip, labelEn: 'Pull' })
    await save({ itemKey: seam, unit: 'kN', labelEn: 'Seam' })
    expect(await headline()).toMatchObject({ itemKey: seam, labelEn: 'Seam' })
    expect(await value()).toBe('0.25')
    const stale = await db.staleTags.findMany({ orderBy: { id: 'desc' }, take: 5 })
    expect(stale.flatMap(({ tags }) => tags)).toContain(`product:${product.slug}`)
    await save({ itemKey: seam, place: 2 })
    expect(await headline()).toMatchObject({ itemKey: grip })
    await removeCategoryMeasure({ viewer: admin, input: { slug, itemKey: grip }, now })
    expect(await headline()).toMatchObject({ itemKey: seam })
    expect((await audited()).map(({ action }) => action)).toEqual([
      'category.measure-add',
      'category.measure-add',
      'category.measure-edit',
      'category.measure-remove',
    ])
  })
})

test('categories are ruled by admins', async () => {
  const owner = await createViewer({ memberships: [{ factoryId: product.factoryId, role: 'OWNER' }] })
  for (const [viewer, code] of [
    [null, 'signInNeeded'],
    [owner, 'forbidden'],
  ] as const) {
    const said = { viewer, now }
    for (const refused of [
      setCategoryValidity({ ...said, input: { slug, months: 6 } }),
      placeCategoryStandard({ ...said, input: { slug, standardId: product.id, place: 1 } }),
      removeCategoryStandard({ ...said, input: { slug, standardId: product.id } }),
      saveCategoryMeasure({ ...said, input: { slug, itemKey: 'x', place: 1, unit: 'N', ...words } }),
      removeCategoryMeasure({ ...said, input: { slug, itemKey: 'x' } }),
    ])
      await expect(refused).rejects.toMatchObject({ code })
  }
  expect(await audited()).toEqual([])
})
