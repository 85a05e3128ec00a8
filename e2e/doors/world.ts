import { createBadge } from '@/prisma/factories/badges'
import { createPaidSubOrder, createPaymentOf, createPlacedOrder } from '@/prisma/factories/orders'
import { createSettledRefund } from '@/prisma/factories/settled-refunds'
import { createSilentWebhook } from '@/prisma/factories/silent-webhook'
import { createToken } from '@/prisma/factories/tokens'
import { viewerOf } from '@/prisma/factories/users'
import { db, fillCartOf, mintBuyer, mintOffer, mintUser, password } from '../world'
import { signInOverHttp } from './ask'
import { mintRecall, readRecall } from './recall-world'

/** Everybody who comes to a door. Buyer, owner, editor and shipper belong to the world's order and factory; the others to none of it. */
export const roles = [
  'nobody',
  'buyer',
  'otherBuyer',
  'owner',
  'editor',
  'shipper',
  'otherOwner',
  'admin',
] as const
export type Role = (typeof roles)[number]
export const signedIn = roles.filter((role) => role !== 'nobody')

async function mintThings() {
  const offer = await mintOffer({ name: 'Guarded Mill', available: 50 })
  const other = await mintOffer({ name: 'Other Mill' })
  const buyer = await mintBuyer()
  const viewer = await viewerOf(buyer)
  const wanted = [{ variantId: offer.variant.id, quantity: 1 }]
  const { subOrder, orderId } = await createPaidSubOrder({ viewer, wanted })
  await createPaymentOf(orderId)
  const refundId = await createSettledRefund(orderId, 'FAILED')
  const awaiting = await createPlacedOrder({ viewer, wanted })
  await db.cart.deleteMany({ where: { userId: buyer.id } })
  await fillCartOf(buyer.id, [other])
  const line = await db.cartLine.findFirstOrThrow({ where: { cart: { userId: buyer.id } } })
  const address = await db.address.findFirstOrThrow({ where: { userId: buyer.id } })
  const image = await db.image.create({ data: { kind: 'UPLOAD', width: 10, height: 10, blur: '' } })
  const picture = await db.productImage.create({
    data: { productId: offer.product.id, imageId: image.id, position: 0, altEn: 'Towel', altZh: '毛巾' },
  })
  const factoryId = offer.factory.id
  const capability = await db.factoryCapability.create({
    data: { factoryId, position: 0, labelEn: 'Looms', labelZh: '织机', valueEn: '40', valueZh: '40' },
  })
  await createToken(buyer.id)
  const apiToken = await db.apiToken.findFirstOrThrow({ where: { userId: buyer.id } })
  const synonym = await db.synonym.create({ data: { words: ['guarded', 'watched over'] } })
  const { endpoint, delivery } = await createSilentWebhook(factoryId)
  const victim = await mintUser()
  const at = new Date()
  await db.secondFactor.create({ data: { userId: victim.id, sealedSecret: '', createdAt: at } })
  await db.user.update({ where: { id: victim.id }, data: { secondFactorSince: at } })
  const badge = await createBadge()
  const recall = await mintRecall(factoryId, buyer.id, subOrder.lines[0]?.id ?? '')
  const order = { subOrder, orderId, awaitingId: awaiting.orderId, refundId }
  const shop = { offer, other, picture, capability, factoryId, endpoint, delivery }
  return { ...order, ...shop, recall, synonym, line, address, apiToken, badge, buyer, victim }
}

/** One factory, one product, one buyer's orders, and a session of every role, minted for this test alone. */
export async function mintDoorWorld(origin: string | undefined) {
  if (!origin) throw new Error('E2E_BASE_URL is not set')
  const things = await mintThings()
  const { factoryId, buyer, other } = things
  const people: Record<Exclude<Role, 'nobody'>, { id: string; email: string }> = {
    buyer,
    otherBuyer: await mintBuyer(),
    owner: await mintUser({ memberships: [{ factoryId, role: 'OWNER' }] }),
    editor: await mintUser({ memberships: [{ factoryId, role: 'EDITOR' }] }),
    shipper: await mintUser({ memberships: [{ factoryId, role: 'SHIPPER' }] }),
    otherOwner: await mintUser({ memberships: [{ factoryId: other.factory.id, role: 'OWNER' }] }),
    admin: await mintUser({ role: 'ADMIN' }),
  }
  const cookies = { nobody: '' } as Record<Role, string>
  for (const role of signedIn)
    cookies[role] = await signInOverHttp(origin, people[role as keyof typeof people].email, password)
  return { ...things, people, cookies, origin }
}
export type DoorWorld = Awaited<ReturnType<typeof mintDoorWorld>>

/** Every row of this world that a door could change, as one text: two are equal when nothing was changed. `whose` limits the accounts. */
export async function readThings(world: DoorWorld, whose: readonly Role[] = signedIn): Promise<string> {
  const { offer, factoryId, victim, people } = world
  const userIds = [
    victim.id,
    ...Object.entries(people).flatMap(([role, { id }]) => (whose.includes(role as Role) ? [id] : [])),
  ]
  const orderIds = [world.orderId, world.awaitingId]
  return JSON.stringify([
    await db.factory.findMany({ where: { id: factoryId }, include: { capabilities: true, belt: true } }),
    await db.product.findMany({ where: { id: offer.product.id }, include: { images: true } }),
    await db.variant.findMany({ where: { productId: offer.product.id }, include: { stock: true } }),
    await db.user.findMany({
      where: { id: { in: userIds } },
      orderBy: { id: 'asc' },
      include: { memberships: true, addresses: true },
    }),
    await db.apiToken.findMany({
      where: { userId: { in: userIds } },
      orderBy: { id: 'asc' },
      omit: { lastUsedAt: true },
    }),
    await db.webhookEndpoint.findMany({
      where: { factoryId },
      orderBy: { id: 'asc' },
      omit: { leaseUntil: true, failingSince: true },
      include: { deliveries: true },
    }),
    await db.cartLine.findMany({ where: { cart: { userId: { in: userIds } } } }),
    await db.order.findMany({
      where: { OR: [{ id: { in: orderIds } }, { userId: { in: userIds } }] },
      orderBy: { id: 'asc' },
      include: { payments: true, refunds: true, subOrders: { include: { shipments: true } } },
    }),
    await db.badgeRuleVersion.findMany({
      where: { ruleId: world.badge.rule.id },
      orderBy: { version: 'asc' },
    }),
    await db.auditEntry.count({ where: { actorId: { in: userIds } } }),
    await readRecall(world.recall),
  ])
}
