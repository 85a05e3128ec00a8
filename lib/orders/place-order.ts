import type { AddressSnapshot } from '@/lib/accounts/schema'
import { type CartLineRow, cartLineInclude } from '@/lib/cart/cart-view'
import { lockExistingCart } from '@/lib/cart/lock-cart'
import { holdStock } from '@/lib/catalog/move-stock'
import { isoDay } from '@/lib/dates'
import { db, type Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { quoteShipping } from '@/lib/factories/rules'
import { ShippingZonesSchema } from '@/lib/factories/schema'
import { assertUserCan } from '@/lib/guard'
import { pick } from '@/lib/i18n/text'
import { log } from '@/lib/log'
import { formatFen, maxTotalFen } from '@/lib/money'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { assertBuyable, orderLine } from './order-lines'
import { holdMs, needsExclusionConsent, orderNumber } from './rules'
import type { PlaceOrderInput, ShippingChoice } from './schema'

type Placed = { orderId: string; number: string; repeated: boolean }
type Part = Awaited<ReturnType<typeof priceParts>>[number]

async function findPlaced(tx: Tx, userId: string, idempotencyKey: string): Promise<Placed | null> {
  const order = await tx.order.findUnique({
    where: { userId_idempotencyKey: { userId, idempotencyKey } },
    select: { id: true, number: true },
  })
  return order && { orderId: order.id, number: order.number, repeated: true }
}

async function getAddress(tx: Tx, userId: string, addressId: string): Promise<AddressSnapshot> {
  const address = await tx.address.findFirst({ where: { id: addressId, userId } })
  if (!address) throw new DomainError('addressMissing', { fields: { addressId: 'addressMissing' } })
  const { recipient, phone, country, provinceCode, province, city, district, street, postalCode } = address
  return { recipient, phone, country, provinceCode, province, city, district, street, postalCode }
}

/** Each factory's part with its freight, from the prices of this moment. */
async function priceParts(tx: Tx, rows: CartLineRow[], address: AddressSnapshot, input: PlaceOrderInput) {
  const byFactory = Map.groupBy(rows, (row) => row.variant.product.factoryId)
  const methods = await tx.shippingMethod.findMany({
    where: { factoryId: { in: [...byFactory.keys()] }, active: true },
  })
  return [...byFactory].map(([factoryId, own]) => {
    const { factory } = (own[0] as CartLineRow).variant.product
    const lines = own.map(orderLine)
    const itemsFen = lines.reduce((sum, line) => sum + line.totalFen, 0)
    const weightGrams = lines.reduce((sum, line) => sum + line.weightGrams, 0)
    const method = methods.find((one) => one.factoryId === factoryId && one.key === input.shipping[factoryId])
    const shippingFen =
      method &&
      quoteShipping(
        { ...method, zones: method.zones === null ? null : ShippingZonesSchema.parse(method.zones) },
        { itemsFen, weightGrams },
        address,
      )
    if (!method || shippingFen === null || shippingFen === undefined) {
      throw new DomainError('notServed', {
        params: { factory: pick(factory, 'name', input.locale) },
        fields: { [`shipping.${factoryId}`]: 'choice' },
      })
    }
    const shipping: ShippingChoice = {
      methodKey: method.key,
      nameEn: method.nameEn,
      nameZh: method.nameZh,
      carrierEn: method.carrierEn,
      carrierZh: method.carrierZh,
      daysMin: method.daysMin,
      daysMax: method.daysMax,
    }
    return { factory, lines, itemsFen, shippingFen, shipping, note: input.notes[factoryId] ?? '' }
  })
}

function sumUp(parts: Part[], input: PlaceOrderInput) {
  const itemsFen = parts.reduce((sum, part) => sum + part.itemsFen, 0)
  const shippingFen = parts.reduce((sum, part) => sum + part.shippingFen, 0)
  const totalFen = itemsFen + shippingFen
  if (totalFen > maxTotalFen) throw new DomainError('totalTooHigh')
  // The buyer pays what the buyer saw, or is asked again.
  if (totalFen !== input.expectedTotalFen)
    throw new DomainError('totalChanged', { params: { total: formatFen(totalFen) } })
  return { itemsFen, shippingFen, totalFen }
}

async function writeOrder(
  tx: Tx,
  {
    userId,
    input,
    now,
    address,
    parts,
  }: { userId: string; input: PlaceOrderInput; now: Date; address: AddressSnapshot; parts: Part[] },
): Promise<Placed> {
  const sums = sumUp(parts, input)
  const [next] = await tx.$queryRaw<{ running: bigint }[]>`SELECT nextval('"OrderNumber"') AS running`
  const number = orderNumber(isoDay(now), Number(next?.running))
  const order = await tx.order.create({
    data: {
      ...sums,
      number,
      userId,
      address,
      locale: input.locale,
      idempotencyKey: input.idempotencyKey,
      consents: { terms: now.toISOString(), ...(input.exclusions ? { exclusions: now.toISOString() } : {}) },
      placedAt: now,
      holdUntil: new Date(now.getTime() + holdMs),
      events: { create: { at: now, type: 'placed' } },
    },
  })
  for (const [index, { factory, lines, itemsFen, shippingFen, shipping, note }] of parts.entries()) {
    await tx.subOrder.create({
      data: {
        number: `${number}-${index + 1}`,
        orderId: order.id,
        factoryId: factory.id,
        factoryNameEn: factory.nameEn,
        factoryNameZh: factory.nameZh,
        itemsFen,
        shippingFen,
        shipping,
        note,
        totalFen: itemsFen + shippingFen,
        lines: { createMany: { data: lines } },
      },
    })
  }
  await announce(tx, now, { type: 'order.placed', payload: { orderId: order.id } })
  return { orderId: order.id, number, repeated: false }
}

async function place(tx: Tx, userId: string, input: PlaceOrderInput, now: Date): Promise<Placed> {
  // Two clicks, two tabs: one cart is ordered once, the second finds the first's order or an empty cart.
  await lockExistingCart(tx, { userId })
  const placed = await findPlaced(tx, userId, input.idempotencyKey)
  if (placed) return placed
  const address = await getAddress(tx, userId, input.addressId)
  const wanted = await tx.cartLine.findMany({
    where: { cart: { userId }, savedForLater: false },
    select: { variantId: true, quantity: true },
  })
  if (!wanted.length) throw new DomainError('cartEmpty')
  const held = await holdStock(tx, wanted)
  // Read after the rows are ours, so that prices and states are those of the contract. What is held is added back for the check.
  const rows = await tx.cartLine.findMany({
    where: { cart: { userId }, savedForLater: false },
    include: cartLineInclude,
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  for (const row of rows) {
    if (held && row.variant.stock) row.variant.stock.available += row.quantity
    assertBuyable(row, input.locale)
  }
  if (!held) throw new DomainError('cartHasProblems')
  if (
    needsExclusionConsent(rows.map((row) => row.variant.product.category.returnRule)) &&
    !input.exclusions
  ) {
    throw new DomainError('invalid', { fields: { exclusions: 'consent' } })
  }
  const parts = await priceParts(tx, rows, address, input)
  const order = await writeOrder(tx, { userId, input, now, address, parts })
  await tx.cartLine.deleteMany({ where: { cart: { userId }, savedForLater: false } })
  return order
}

/**
 * Turns the viewer's cart into an order before any payment (E-Commerce Law 49), in one transaction: prices re-read, stock held, order →
 * sub-orders → frozen lines. The same idempotency key gives the same order. Throws `cartEmpty`, `addressMissing`, `soldOut`, `fewerLeft`,
 * `variantGone`, `factoryPaused`, `notServed`, `totalChanged`, `totalTooHigh`, `invalid` (consent).
 */
export async function placeOrder({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: PlaceOrderInput
  now: Date
}): Promise<Placed> {
  assertUserCan(viewer, 'order:place')
  try {
    const order = await db.$transaction((tx) => place(tx, viewer.userId, input, now))
    log.info('order placed', { orderId: order.orderId, repeated: order.repeated })
    return order
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      const placed = await findPlaced(db, viewer.userId, input.idempotencyKey)
      if (placed) return placed
    }
    throw error
  }
}
