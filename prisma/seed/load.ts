import { hashPassword } from '@/lib/accounts/check-password'
import { createClient } from '@/prisma/client'

import type { Prisma, PrismaClient } from '@/prisma/generated/client'
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
}

const chunkSize = 1000

async function inChunks<Row>(
  rows: Row[],
  insert: (args: { data: Row[] }) => PromiseLike<{ count: number }>,
): Promise<number> {
  let count = 0
  for (let from = 0; from < rows.length; from += chunkSize)
    count += (await insert({ data: rows.slice(from, from + chunkSize) })).count
  return count
}

type LoadOptions = { now: Date; demoPeople?: DemoPeople | null }

async function fill(tx: Prisma.TransactionClient, world: World, options: LoadOptions, passwordHash: string) {
  if (await tx.belt.count())
    throw new Error('This database already holds a world: only an empty one is filled.')
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
  return { belts, categories, factories, products, variants, images, people: people?.users.length ?? 0 }
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
  const passwordHash = await hashPassword(demoPassword)
  const client = typeof target === 'string' ? createClient(target, 1) : target
  try {
    return await client.$transaction((tx) => fill(tx, world, options, passwordHash), { timeout: 120_000 })
  } finally {
    if (client !== target) await client.$disconnect()
  }
}
