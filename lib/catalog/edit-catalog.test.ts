import { expect, test } from 'vitest'
import { setVariantPrice } from '@/lib/catalog/set-variant-price'
import { db } from '@/lib/db'
import { can, type StaffRole } from '@/lib/permissions'
import { releaseLot } from '@/lib/quality/release-lot'
import { createCase } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createLot } from '@/prisma/factories/lots'
import { createProduct, createVariant, stockOf } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { adjustStock } from './adjust-stock'
import { editProduct } from './edit-product'
import { pauseProduct } from './pause-product'
import { setListing } from './set-listing'

const now = new Date('2026-11-21T04:00:00Z')

async function world(role: StaffRole = 'OWNER') {
  const factory = await createFactory()
  const product = await createProduct({ factoryId: factory.id })
  const variant = await createVariant({ productId: product.id, available: 10 })
  const viewer = await createViewer({ memberships: [{ factoryId: factory.id, role }] })
  return { factory, product, variant, viewer }
}

const textsOf = (product: Awaited<ReturnType<typeof createProduct>>) => ({
  productId: product.id,
  version: product.updatedAt.toISOString(),
  titleEn: 'Waffle towel, 320 g/m²',
  titleZh: '华夫格毛巾',
  summaryEn: 'Dries in two hours.',
  summaryZh: '两小时晾干。',
  descriptionEn: 'Woven on rapier looms.',
  descriptionZh: '剑杆织机织造。',
  careEn: '',
  careZh: '',
  sectionId: '',
})

test('fifty people taking one piece of ten never bring the stock below zero', async () => {
  const { variant, viewer } = await world('SHIPPER')
  const tries = Array.from({ length: 50 }, () =>
    adjustStock({ viewer, input: { mode: 'change', variantId: variant.id, pieces: -1 }, now }),
  )
  const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
  expect(done).toHaveLength(10)
  expect(await stockOf(variant.id)).toEqual({ available: 0, reserved: 0 })
  expect(await db.auditEntry.count({ where: { entityId: variant.id, action: 'stock.adjust' } })).toBe(10)
})

test('a counted stock leaves reserved pieces alone and does not overwrite a sale in between', async () => {
  const { variant, viewer } = await world()
  await db.stock.update({ where: { variantId: variant.id }, data: { available: 7, reserved: 3 } })
  const counted = (seen: number) =>
    adjustStock({ viewer, input: { mode: 'counted', variantId: variant.id, pieces: 40, seen }, now })
  await expect(counted(10)).rejects.toMatchObject({ code: 'staleVersion' })
  await counted(7)
  expect(await stockOf(variant.id)).toEqual({ available: 40, reserved: 3 })
})

test('a count is refused while a stopped lot has pieces in the same store; more and fewer are not', async () => {
  const { product, variant, viewer } = await world()
  const lot = await createLot({ pieces: { [variant.id]: 4 } })
  const { caseId, admin } = await createCase(product.id, { lotIds: [lot.id] }, now)
  const counted = () =>
    adjustStock({ viewer, input: { mode: 'counted', variantId: variant.id, pieces: 10, seen: 6 }, now })
  await expect(counted()).rejects.toMatchObject({ code: 'stockHeld', fields: { pieces: 'stockHeld' } })
  expect(await stockOf(variant.id)).toMatchObject({ available: 6 })
  await adjustStock({ viewer, input: { mode: 'change', variantId: variant.id, pieces: -4 }, now })
  await releaseLot({ viewer: admin, input: { caseId, lotId: lot.id }, now })
  await counted()
  expect(await stockOf(variant.id)).toMatchObject({ available: 10 })
})

test('a new price is kept in the history and lowers the "from" price; one seen too late is refused', async () => {
  const { product, variant, viewer } = await world('EDITOR')
  await createVariant({ productId: product.id, priceFen: 15_000 })
  const input = { variantId: variant.id, price: 9900, seenFen: 12_900 }
  await setVariantPrice({ viewer, input, now })
  await expect(setVariantPrice({ viewer, input, now })).rejects.toMatchObject({ code: 'staleVersion' })
  expect(await db.priceChange.findMany({ where: { variantId: variant.id } })).toMatchObject([
    { priceFen: 9900, from: now },
  ])
  expect(await db.product.findUniqueOrThrow({ where: { id: product.id } })).toMatchObject({ fromFen: 9900 })
  expect(await db.auditEntry.findFirstOrThrow({ where: { entityId: variant.id } })).toMatchObject({
    action: 'variant.price',
    actorId: viewer.userId,
    before: { priceFen: 12_900 },
    after: { priceFen: 9900 },
  })
})

test('new texts are found by search at once; an older version is refused', async () => {
  const { product, viewer } = await world('EDITOR')
  await editProduct({ viewer, input: textsOf(product), now })
  const saved = await db.product.findUniqueOrThrow({ where: { id: product.id } })
  expect(saved.titleZh).toBe('华夫格毛巾')
  expect(saved.searchTitle).toContain('waffle')
  expect(saved.searchText).toContain('hours')
  await expect(editProduct({ viewer, input: textsOf(product), now })).rejects.toMatchObject({
    code: 'staleVersion',
  })
  const entry = await db.auditEntry.findFirstOrThrow({ where: { entityId: product.id } })
  expect(entry.after).toMatchObject({ titleEn: 'Waffle towel, 320 g/m²' })
  expect(entry.after).not.toHaveProperty('careEn')
})

test("another factory's product is not there, whatever is tried", async () => {
  const { product, variant } = await world()
  const { viewer } = await world()
  const version = product.updatedAt.toISOString()
  const notThere = { code: 'notFound' }
  await expect(editProduct({ viewer, input: textsOf(product), now })).rejects.toMatchObject(notThere)
  await expect(
    setListing({ viewer, input: { productId: product.id, version, listed: 'no' }, now }),
  ).rejects.toMatchObject(notThere)
  await expect(
    setVariantPrice({ viewer, input: { variantId: variant.id, price: 1, seenFen: 12_900 }, now }),
  ).rejects.toMatchObject(notThere)
  await expect(
    adjustStock({ viewer, input: { mode: 'change', variantId: variant.id, pieces: 5 }, now }),
  ).rejects.toMatchObject(notThere)
  expect(await stockOf(variant.id)).toMatchObject({ available: 10 })
})

test.each(['OWNER', 'EDITOR', 'SHIPPER'] as const)(
  'what the table says of %s is what the verbs do',
  async (role) => {
    const { product, variant, viewer } = await world(role)
    const outcome = async (work: Promise<unknown>) =>
      work.then(
        () => true,
        (error: { code?: string }) => (error.code === 'forbidden' ? false : Promise.reject(error)),
      )
    const where = { factoryId: product.factoryId }
    expect(
      await outcome(
        adjustStock({ viewer, input: { mode: 'change', variantId: variant.id, pieces: 1 }, now }),
      ),
    ).toBe(can(viewer, 'stock:edit', where))
    expect(
      await outcome(
        setVariantPrice({ viewer, input: { variantId: variant.id, price: 100, seenFen: 12_900 }, now }),
      ),
    ).toBe(can(viewer, 'product:edit', where))
    expect(await outcome(editProduct({ viewer, input: textsOf(product), now }))).toBe(
      can(viewer, 'product:edit', where),
    )
  },
)

test('what an admin paused its factory cannot put on sale; only an admin pauses', async () => {
  const { product, viewer } = await world()
  const admin = await createViewer({ role: 'ADMIN' })
  const pause = { productId: product.id, paused: 'yes', reason: 'Wrong fibre content' } as const
  await expect(pauseProduct({ viewer, input: pause, now })).rejects.toMatchObject({ code: 'forbidden' })
  await pauseProduct({ viewer: admin, input: pause, now })
  await expect(pauseProduct({ viewer: admin, input: pause, now })).rejects.toMatchObject({ code: 'conflict' })
  const { updatedAt } = await db.product.findUniqueOrThrow({ where: { id: product.id } })
  await expect(
    setListing({
      viewer,
      input: { productId: product.id, version: updatedAt.toISOString(), listed: 'yes' },
      now,
    }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await pauseProduct({ viewer: admin, input: { ...pause, paused: 'no' }, now })
  expect(await db.product.findUniqueOrThrow({ where: { id: product.id } })).toMatchObject({
    status: 'LISTED',
  })
})
