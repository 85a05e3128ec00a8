import { hashPassword } from '@/lib/accounts/check-password'
import { createClient } from '@/prisma/client'

import type { Prisma, PrismaClient } from '@/prisma/generated/client'
import { dayBefore } from '@/prisma/seed/evidence/days'
import { inChunks } from '@/prisma/seed/in-chunks'
import { type DemoEvidence, demoEvidence, fillEvidence } from '@/prisma/seed/load-evidence'
import { fillRegister } from '@/prisma/seed/load-register'
import { type DemoPeople, demoPassword, demoPeople } from '@/prisma/seed/people'
import { beltRows } from '@/prisma/seed/rows-belts'
import { factoryRows } from '@/prisma/seed/rows-factories'
import { imageRows } from '@/prisma/seed/rows-images'
import { peopleRows } from '@/prisma/seed/rows-people'
import { productRows } from '@/prisma/seed/rows-products'
import type { World } from '@/prisma/seed/world-types'

/** How many rows were loaded. */
export type LoadCounts = {
  belts: number
  categories: number
  factories: number
  products: number
  variants: number
  images: number
  people: number
  standards: number
  limits: number
  laboratories: number
  reports: number
  results: number
  lots: number
  awards: number
}

/** The demo's badge rules are older than its reports, so that awards begin with the reports. */
const rulesDaysAgo = 900

type LoadOptions = {
  now: Date
  demoPeople?: DemoPeople | null
  /** takes the PDFs of the reports, before anything is written that names them; without it none are made, and the rows stand alone */
  keepFile?: (storageKey: string, bytes: Uint8Array) => Promise<void>
}

async function assertEmpty(db: Pick<Prisma.TransactionClient, 'belt'>) {
  if (await db.belt.count())
    throw new Error('This database already holds a world: only an empty one is filled.')
}

async function fill(
  tx: Prisma.TransactionClient,
  world: World,
  options: LoadOptions,
  { passwordHash, evidence }: { passwordHash: string; evidence: DemoEvidence },
) {
  await assertEmpty(tx)
  const { now } = options
  const ground = beltRows(world)
  const makers = factoryRows(world, now)
  const goods = productRows(world, now)
  const pictures = imageRows(world)
  const folk = options.demoPeople === undefined ? demoPeople(world.factories) : options.demoPeople
  const people = folk && peopleRows(folk, passwordHash, now)

  const belts = await inChunks(ground.belts, (args) => tx.belt.createMany(args))
  await inChunks(ground.facts, (args) => tx.beltFact.createMany(args))
  await inChunks(ground.groups, (args) => tx.categoryGroup.createMany(args))
  const categories = await inChunks(ground.categories, (args) => tx.category.createMany(args))
  await inChunks(ground.beltCategories, (args) => tx.beltCategory.createMany(args))
  const stamped = [...makers.banners, ...pictures.images].map((image) => ({ ...image, createdAt: now }))
  const images = await inChunks(stamped, (args) => tx.image.createMany(args))
  const factories = await inChunks(makers.factories, (args) => tx.factory.createMany(args))
  await inChunks(makers.capabilities, (args) => tx.factoryCapability.createMany(args))
  await inChunks(makers.sections, (args) => tx.factorySection.createMany(args))
  await inChunks(makers.shipping, (args) => tx.shippingMethod.createMany(args))
  const products = await inChunks(goods.products, (args) => tx.product.createMany(args))
  const variants = await inChunks(goods.variants, (args) => tx.variant.createMany(args))
  await inChunks(goods.stock, (args) => tx.stock.createMany(args))
  await inChunks(goods.prices, (args) => tx.priceChange.createMany(args))
  await inChunks(pictures.links, (args) => tx.productImage.createMany(args))
  if (people) {
    await inChunks(people.users, (args) => tx.user.createMany(args))
    await inChunks(people.addresses, (args) => tx.address.createMany(args))
    await inChunks(people.members, (args) => tx.factoryMember.createMany(args))
  }
  await tx.setting.create({ data: { key: 'world', value: 'demo' } })
  const register = await fillRegister(tx, dayBefore(now, rulesDaysAgo))
  const addresses = people?.addresses ?? []
  const shelf = { world, categories: ground.categories, pictures: pictures.links }
  const proof = await fillEvidence(tx, { shelf, evidence, folk: folk && { demo: folk, addresses }, now })
  const counted = { belts, categories, factories, products, variants, images }
  return { ...counted, people: people?.users.length ?? 0, ...register, ...proof }
}

/**
 * Fills an empty migrated database with the world, whole or not at all; throws when it already has belts. `now` is the moment that
 * "days ago" counts from. Ids depend only on slugs. The demo's people come with it unless `demoPeople` is null.
 */
export async function loadWorld(
  target: string | PrismaClient,
  world: World,
  options: LoadOptions,
): Promise<LoadCounts> {
  const client = typeof target === 'string' ? createClient(target, 1) : target
  try {
    await assertEmpty(client)
    const passwordHash = await hashPassword(demoPassword)
    const evidence = await demoEvidence(world, options.now, Boolean(options.keepFile))
    for (const { storageKey, bytes } of evidence.files) await options.keepFile?.(storageKey, bytes)
    return await client.$transaction((tx) => fill(tx, world, options, { passwordHash, evidence }), {
      timeout: 120_000,
    })
  } finally {
    if (client !== target) await client.$disconnect()
  }
}
