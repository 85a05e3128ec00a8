import type { AddressSnapshot } from '@/lib/accounts/schema'
import { type CartLineRow, readCartRows } from '@/lib/cart/cart-rows'
import { takeExistingCart } from '@/lib/cart/lock-cart'
import { holdStock, lockStock } from '@/lib/catalog/move-stock'
import { db, type Tx, together } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { log } from '@/lib/log'
import type { Viewer } from '@/lib/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { assertBuyable } from './order-lines'
import { priceParts, readCartMethods } from './price-parts'
import { needsExclusionConsent } from './rules'
import type { PlaceOrderInput } from './schema'
import { writeOrder } from './write-order'

type Order = { orderId: string; number: string; totalFen: number }
type Placed = Order & { repeated: boolean }

type Start = { placed: Order | null; address: AddressSnapshot | null; running: bigint | null }

/** What placing begins with, in one statement: the order of this key if there is one, the address, and a number to use when there can be an order. */
function readStart(
  tx: Tx,
  userId: string,
  { idempotencyKey, addressId }: PlaceOrderInput,
): Prisma.PrismaPromise<[Start]> {
  return tx.$queryRaw`
    SELECT "placed", "address", CASE WHEN "placed" IS NULL AND "address" IS NOT NULL AND EXISTS (
        SELECT FROM "Cart" k JOIN "CartLine" l ON l."cartId" = k."id" WHERE k."userId" = ${userId}::uuid AND NOT l."savedForLater")
      THEN nextval('"OrderNumber"') END AS "running"
    FROM (SELECT
      (SELECT json_build_object('orderId', "id", 'number', "number", 'totalFen', "totalFen") FROM "Order"
        WHERE "userId" = ${userId}::uuid AND "idempotencyKey" = ${idempotencyKey}) AS "placed",
      (SELECT json_build_object('recipient', "recipient", 'phone', "phone", 'country', "country", 'provinceCode', "provinceCode",
        'province', "province", 'city', "city", 'district', "district", 'street', "street", 'postalCode', "postalCode")
        FROM "Address" WHERE "id" = ${addressId}::uuid AND "userId" = ${userId}::uuid) AS "address") start`
}

/** Throws what stands in the way of buying these lines as they are now. */
function assertAllBuyable(rows: CartLineRow[], { locale, exclusions }: PlaceOrderInput): void {
  for (const row of rows) assertBuyable(row, locale)
  if (needsExclusionConsent(rows.map(({ returnRule }) => returnRule)) && !exclusions)
    throw new DomainError('invalid', { fields: { exclusions: 'consent' } })
}

async function place(tx: Tx, userId: string, input: PlaceOrderInput, now: Date): Promise<Placed> {
  // Two clicks, two tabs: one cart is ordered once, the second finds the first's order or an empty cart. What is asked at once is sent at
  // once and answered in this order, each statement seeing what is there when its turn comes.
  const [[cart], [{ placed, address, running }], rows, methods] = await together(
    takeExistingCart(tx, { userId }),
    readStart(tx, userId, input),
    readCartRows(tx, { userId }, { buying: true }),
    readCartMethods(tx, userId),
  )
  if (placed) return { ...placed, repeated: true }
  if (!address) throw new DomainError('addressMissing', { fields: { addressId: 'addressMissing' } })
  if (!cart || !rows.length) throw new DomainError('cartEmpty')
  assertAllBuyable(rows, input)
  const parts = priceParts(rows, methods, address, input)
  const facts = { userId, cartId: cart.id, running: Number(running), input, now, address, parts }
  // The stock rows are what everybody in a rush waits for: held last, and no longer than the order takes to be written behind them.
  const { order, written } = writeOrder(tx, facts)
  const [held] = await together(holdStock(tx, rows), written)
  if (held !== rows.length) {
    // Somebody was quicker. What has been written goes back with the transaction.
    const left = await lockStock(tx, rows)
    assertAllBuyable(
      rows.map((row) => ({ ...row, available: left.get(row.variantId) ?? 0 })),
      input,
    )
    throw new DomainError('cartHasProblems')
  }
  return { ...order, repeated: false }
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
  const order = await db.$transaction((tx) => place(tx, viewer.userId, input, now))
  log.info('order placed', { orderId: order.orderId, repeated: order.repeated })
  return order
}
