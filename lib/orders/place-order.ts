import type { AddressSnapshot } from '@/lib/accounts/schema'
import { readCartRows } from '@/lib/cart/cart-rows'
import { takeExistingCart } from '@/lib/cart/lock-cart'
import { holdStock, type Pieces } from '@/lib/catalog/move-stock'
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

type Start = {
  placed: Order | null
  address: AddressSnapshot | null
  wanted: Pieces[]
  /** something is sold out or short as it stands: nobody need queue for its stock row to be told so */
  short: boolean
  running: bigint | null
}

/** What placing begins with, in one statement: the order of this key if there is one, the address, the cart's pieces, and a number to use. */
function readStart(
  tx: Tx,
  userId: string,
  { idempotencyKey, addressId }: PlaceOrderInput,
): Prisma.PrismaPromise<[Start]> {
  return tx.$queryRaw`
    SELECT start.*, CASE WHEN "placed" IS NULL AND "address" IS NOT NULL AND "wanted"::text <> '[]' THEN nextval('"OrderNumber"') END AS "running"
    FROM (SELECT
      (SELECT json_build_object('orderId', "id", 'number', "number", 'totalFen', "totalFen") FROM "Order"
        WHERE "userId" = ${userId}::uuid AND "idempotencyKey" = ${idempotencyKey}) AS "placed",
      (SELECT json_build_object('recipient', "recipient", 'phone', "phone", 'country', "country", 'provinceCode', "provinceCode",
        'province', "province", 'city', "city", 'district', "district", 'street', "street", 'postalCode', "postalCode")
        FROM "Address" WHERE "id" = ${addressId}::uuid AND "userId" = ${userId}::uuid) AS "address",
      (SELECT COALESCE(json_agg(json_build_object('variantId', "variantId", 'quantity', "quantity")), '[]') FROM "CartLine"
        WHERE "cartId" = cart."id" AND NOT "savedForLater") AS "wanted",
      EXISTS (SELECT FROM "CartLine" c JOIN "Stock" s ON s."variantId" = c."variantId"
        WHERE c."cartId" = cart."id" AND NOT c."savedForLater" AND s."available" < c."quantity") AS "short"
      FROM (SELECT) nobody LEFT JOIN "Cart" cart ON cart."userId" = ${userId}::uuid) start`
}

/**
 * Holds the cart's pieces and reads its lines: after the stock rows are ours, so that prices and states are those of the contract. `wanted` is
 * null when something is short as it stands: then nothing is held.
 */
async function holdCart(tx: Tx, userId: string, cartId: string, wanted: Pieces[] | null) {
  if (!wanted) return { held: false, rows: await readCartRows(tx, { userId }, { buying: true }), methods: [] }
  const [moved, rows, methods] = await together(
    holdStock(tx, wanted),
    readCartRows(tx, { userId }, { buying: true }),
    readCartMethods(tx, cartId),
  )
  return { held: moved === wanted.length, rows, methods }
}

async function place(tx: Tx, userId: string, input: PlaceOrderInput, now: Date): Promise<Placed> {
  // Two clicks, two tabs: one cart is ordered once, the second finds the first's order or an empty cart. What is asked at once is sent at
  // once and answered in this order, each statement seeing what is there when its turn comes.
  const [[cart], [{ placed, address, wanted, short, running }]] = await together(
    takeExistingCart(tx, { userId }),
    readStart(tx, userId, input),
  )
  if (placed) return { ...placed, repeated: true }
  if (!address) throw new DomainError('addressMissing', { fields: { addressId: 'addressMissing' } })
  if (!cart || !wanted.length) throw new DomainError('cartEmpty')
  const { held, rows, methods } = await holdCart(tx, userId, cart.id, short ? null : wanted)
  // What is held is added back for the check.
  for (const row of rows) {
    if (held) row.available += row.quantity
    assertBuyable(row, input.locale)
  }
  if (!held) throw new DomainError('cartHasProblems')
  if (needsExclusionConsent(rows.map(({ returnRule }) => returnRule)) && !input.exclusions)
    throw new DomainError('invalid', { fields: { exclusions: 'consent' } })
  const parts = priceParts(rows, methods, address, input)
  const order = await writeOrder(tx, {
    userId,
    cartId: cart.id,
    running: Number(running),
    input,
    now,
    address,
    parts,
  })
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
