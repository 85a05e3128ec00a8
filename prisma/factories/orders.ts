import { randomUUID } from 'node:crypto'
import { addToCart } from '@/lib/cart/add-to-cart'
import { getCartOf } from '@/lib/cart/read-cart'
import { db } from '@/lib/db'
import { markPaid, readParts } from '@/lib/orders/mark-paid'
import { placeOrder } from '@/lib/orders/place-order'
import type { PlaceOrderInput } from '@/lib/orders/schema'
import type { UserViewer } from '@/lib/permissions'
import { createVariant } from './products'
import { createAddress, createViewer } from './users'

type Wanted = { variantId: string; quantity: number }[]

/** Puts pieces into the cart of a buyer through the verb. */
export async function fillCart(viewer: UserViewer, wanted: Wanted): Promise<void> {
  for (const input of wanted)
    await addToCart({ owner: { userId: viewer.userId }, input, locale: 'en', now: new Date() })
}

/** What a checkout page sends for the cart as it stands: flat freight of ¥12.00 a factory is expected unless a total is given. */
export async function checkoutInput(
  viewer: UserViewer,
  more: Partial<PlaceOrderInput> = {},
): Promise<PlaceOrderInput> {
  const { groups, itemsFen } = await getCartOf({ userId: viewer.userId }, 'en')
  return {
    locale: 'en',
    idempotencyKey: randomUUID(),
    addressId: more.addressId ?? (await createAddress(viewer.userId)).id,
    expectedTotalFen: itemsFen + groups.length * 1200,
    shipping: Object.fromEntries(groups.map(({ factoryId }) => [factoryId, 'standard'])),
    notes: {},
    terms: 'on',
    ...more,
  }
}

/** A buyer's awaiting order: one piece of a new variant unless told otherwise. */
export async function createPlacedOrder({
  viewer,
  wanted,
  now = new Date(),
  locale = 'en',
}: {
  viewer?: UserViewer
  wanted?: Wanted
  now?: Date
  locale?: 'en' | 'zh'
} = {}) {
  const buyer = viewer ?? (await createViewer())
  await fillCart(buyer, wanted ?? [{ variantId: (await createVariant()).id, quantity: 1 }])
  const { orderId } = await placeOrder({ viewer: buyer, input: await checkoutInput(buyer, { locale }), now })
  return { viewer: buyer, orderId }
}

/** Like `createPlacedOrder`, then paid without a payment page. */
export async function createPaidOrder(wanted: Parameters<typeof createPlacedOrder>[0] = {}) {
  const placed = await createPlacedOrder(wanted)
  const now = wanted.now ?? new Date()
  const { orderId } = placed
  await db.$transaction(async (tx) =>
    markPaid(tx, { orderId, method: 'card', now, ...(await readParts(tx, orderId))[0] }),
  )
  return placed
}

/** One factory's part of a paid order, with its lines. */
export async function createPaidSubOrder(wanted: Parameters<typeof createPlacedOrder>[0] = {}) {
  const { viewer, orderId } = await createPaidOrder(wanted)
  const subOrder = await db.subOrder.findFirstOrThrow({
    where: { orderId },
    include: { lines: true },
    orderBy: { number: 'asc' },
  })
  return { viewer, orderId, subOrder }
}

/** The payment row of an order paid without a payment page, as if Stripe had taken the money by card. */
export async function createPaymentOf(orderId: string) {
  const { totalFen, paidAt } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  return db.payment.create({
    data: {
      orderId,
      attempt: 1,
      status: 'PAID',
      method: 'card',
      paymentIntentId: `pi_${randomUUID()}`,
      amountFen: totalFen,
      createdAt: paidAt ?? new Date(),
      settledAt: paidAt,
    },
  })
}
