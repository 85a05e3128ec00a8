import { randomUUID } from 'node:crypto'
import { markPaid, readParts } from '@/lib/orders/mark-paid'
import { placeOrder } from '@/lib/orders/place-order'
import { viewerOf } from '@/prisma/factories/users'
import { db, fillCartOf, mintBuyer, type Offer } from '../world'

/** A factory's part of an order that a new buyer has placed and paid. */
export async function mintPaidPart(offer: Offer, quantity = 1) {
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer], quantity)
  const address = await db.address.findFirstOrThrow({ where: { userId: buyer.id } })
  const now = new Date()
  const { orderId } = await placeOrder({
    viewer: await viewerOf(buyer),
    input: {
      locale: 'en',
      idempotencyKey: randomUUID(),
      addressId: address.id,
      expectedTotalFen: offer.variant.priceFen * quantity + 1200,
      shipping: { [offer.factory.id]: 'standard' },
      notes: {},
      terms: 'on',
    },
    now,
  })
  await db.$transaction(async (tx) =>
    markPaid(tx, { orderId, method: 'card', now, ...(await readParts(tx, orderId))[0] }),
  )
  return db.subOrder.findFirstOrThrow({ where: { orderId }, include: { order: true } })
}
