import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pauseBelt } from '@/lib/belts/pause-belt'
import { adjustStock } from '@/lib/catalog/adjust-stock'
import { editProduct } from '@/lib/catalog/edit-product'
import { holdStock, returnStock } from '@/lib/catalog/move-stock'
import { pauseProduct } from '@/lib/catalog/pause-product'
import { setListing } from '@/lib/catalog/set-listing'
import { setVariantPrice } from '@/lib/catalog/set-variant-price'
import { db } from '@/lib/db'
import { pauseFactory } from '@/lib/factories/pause-factory'
import { proveProduct } from '@/prisma/factories/discovery'
import { wrongIndexRows } from '@/prisma/factories/discovery-index'
import { createFactory } from '@/prisma/factories/factories'
import { createProduct, createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { refreshIndex } from './refresh-index'

const now = new Date('2026-11-21T04:00:00Z')
const right = { products: 0, variants: 0, measures: 0, titles: 0, profiles: 0, due: 0 }

async function shop() {
  const factory = await createFactory()
  const owner = await createViewer({ memberships: [{ factoryId: factory.id, role: 'OWNER' }] })
  const admin = await createViewer({ role: 'ADMIN' })
  const products = await Promise.all([1, 2, 3].map(() => createProduct({ factoryId: factory.id })))
  const variants = []
  for (const { id: productId } of products)
    for (const options of [['indigo'], ['chalk']])
      variants.push(await createVariant({ productId, options, available: 1 }))
  return { factory, owner, admin, products, variants }
}
type Shop = Awaited<ReturnType<typeof shop>>
type Step = { kind: number; which: number; yes: boolean; n: number }

/** Everything that can change what a product is found by. Refusals (already so, too little stock) are part of the game. */
const steps: ((shop: Shop, step: Step) => Promise<unknown>)[] = [
  async ({ owner, products }, { which, n }) => {
    const product = await db.product.findUniqueOrThrow({ where: { id: products[which % 3]?.id ?? '' } })
    const texts = { titleEn: `Towel ${n}`, titleZh: `毛巾 ${n}`, careEn: '', careZh: '', sectionId: '' }
    const { summaryEn, summaryZh, descriptionEn, descriptionZh } = product
    const version = product.updatedAt.toISOString()
    const input = {
      productId: product.id,
      version,
      summaryEn,
      summaryZh,
      descriptionEn,
      descriptionZh,
      ...texts,
    }
    return editProduct({ viewer: owner, input, now })
  },
  async ({ owner, products }, { which, yes }) => {
    const { id, updatedAt } = await db.product.findUniqueOrThrow({
      where: { id: products[which % 3]?.id ?? '' },
    })
    const input = { productId: id, version: updatedAt.toISOString(), listed: yes ? 'yes' : 'no' } as const
    return setListing({ viewer: owner, input, now })
  },
  async ({ owner, variants }, { which, n }) => {
    const { id, priceFen } = await db.variant.findUniqueOrThrow({ where: { id: variants[which]?.id ?? '' } })
    return setVariantPrice({
      viewer: owner,
      input: { variantId: id, price: 4_000 + n * 2_000, seenFen: priceFen },
      now,
    })
  },
  ({ owner, variants }, { which, yes }) =>
    adjustStock({
      viewer: owner,
      input: { mode: 'change', variantId: variants[which]?.id ?? '', pieces: yes ? 1 : -1 },
      now,
    }),
  ({ admin, products }, { which, yes }) =>
    pauseProduct({
      viewer: admin,
      input: { productId: products[which % 3]?.id ?? '', paused: yes ? 'yes' : 'no', reason: 'x' },
      now,
    }),
  ({ admin, factory }, { yes }) =>
    pauseFactory({
      viewer: admin,
      input: { factoryId: factory.id, paused: yes ? 'yes' : 'no', reason: 'x' },
      now,
    }),
  ({ admin, factory }, { yes }) =>
    pauseBelt({
      viewer: admin,
      input: { beltId: factory.beltId, paused: yes ? 'yes' : 'no', reason: 'x' },
      now,
    }),
  ({ variants }, { which, yes }) =>
    db.$transaction(async (tx) => {
      const pieces = [0, 2].map((step) => ({
        variantId: variants[(which + step) % 6]?.id ?? '',
        quantity: 1,
      }))
      if (yes) await holdStock(tx, pieces)
      else await returnStock(tx, pieces)
    }),
  ({ products }, { which, yes, n }) =>
    proveProduct(products[which % 3]?.id ?? '', {
      badges: yes ? ['meets'] : [],
      labs: ['CMA'],
      classes: [],
      testedOn: yes ? '2026-10-01' : null,
      measures: yes ? { flex: String(n) } : {},
    }),
  ({ variants }, { which, yes }) =>
    db.variant.update({ where: { id: variants[which]?.id ?? '' }, data: { active: yes } }),
  ({ factory, products }, { which, yes }) =>
    db.factoryCredential.create({
      data: {
        factoryId: factory.id,
        kind: 'PATENT',
        number: randomUUID(),
        patentKind: 'DESIGN',
        status: yes ? 'ACCEPTED' : 'SUBMITTED',
        decidedAt: yes ? now : null,
        titleEn: 'x',
        titleZh: 'x',
        issuedOn: now,
        createdAt: now,
        products: which > 2 ? { create: { productId: products[which % 3]?.id ?? '' } } : {},
      },
    }),
  ({ factory }) => db.factoryCredential.deleteMany({ where: { factoryId: factory.id } }),
  ({ factory }, { yes }) =>
    db.factory.update({ where: { id: factory.id }, data: { dispatchHours: yes ? 24 : 72 } }),
]
const step = fc.record({
  kind: fc.nat(steps.length - 1),
  which: fc.nat(5),
  yes: fc.boolean(),
  n: fc.nat(30),
})
const refusals = /DomainError|Stock_|not available|P20/

test('after any changes one after the other, the stored rows are what the tables give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (sequence) => {
      const here = await shop()
      for (const one of sequence) {
        await steps[one.kind]?.(here, one).catch((error: Error) =>
          expect(`${error.name} ${error.message}`).toMatch(refusals),
        )
        expect(await wrongIndexRows(), `after step ${one.kind}`).toEqual(right)
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('after many changes at once nothing is stale and nobody stood in a circle', async () => {
  const here = await shop()
  const sequence = fc.sample(step, { seed: 42, numRuns: 60 })
  const done = await Promise.allSettled(sequence.map((one) => steps[one.kind]?.(here, one)))
  const failed = done.flatMap((result) => (result.status === 'rejected' ? [`${result.reason}`] : []))
  expect(failed.filter((reason) => /deadlock/i.test(reason))).toEqual([])
  expect(await wrongIndexRows()).toEqual(right)
})

test('pieces sold and credentials that ran out are brought up by the job', async () => {
  const { factory, products } = await shop()
  const id = products[0]?.id ?? ''
  const yesterday = new Date(Date.now() - 86_400_000)
  const row = {
    factoryId: factory.id,
    kind: 'BSCI',
    number: randomUUID(),
    titleEn: 'x',
    titleZh: 'x',
  } as const
  await db.factoryCredential.create({
    data: {
      ...row,
      status: 'ACCEPTED',
      decidedAt: now,
      issuedOn: new Date('2025-01-01'),
      validUntil: new Date(Date.now() + 86_400_000),
      createdAt: now,
    },
  })
  // As if a day had gone by since.
  await db.$executeRaw`ALTER TABLE "FactoryCredential" DISABLE TRIGGER "find_update"`
  await db.factoryCredential.updateMany({ where: { factoryId: factory.id }, data: { validUntil: yesterday } })
  await db.$executeRaw`ALTER TABLE "FactoryCredential" ENABLE TRIGGER "find_update"`
  await db.product.update({ where: { id }, data: { soldCount: 7 } })
  expect(await wrongIndexRows()).not.toEqual(right)
  await refreshIndex()
  expect(await wrongIndexRows()).toEqual(right)
  const [sold] = await db.$queryRaw<
    { sold: number }[]
  >`SELECT "sold" FROM find."Product" WHERE "productId" = ${id}::uuid`
  expect(sold?.sold).toBe(7)
})
