import { randomUUID } from 'node:crypto'
import { getCartOf } from '@/lib/cart/read-cart'
import { createPaidSubOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createApiBuyer, createToken } from '@/prisma/factories/tokens'
import { createAddress } from '@/prisma/factories/users'
import { db, fillCartOf, mintOffer, mintUser, password } from '../world'
import type { Prepared } from './contract-prepared'

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

async function asBuyer(values: Prepared['values'] = {}): Promise<Prepared> {
  return { headers: bearer((await createApiBuyer()).token), values }
}

async function withLine(): Promise<Prepared> {
  const { userId, token } = await createApiBuyer()
  await fillCartOf(userId, [await mintOffer()])
  const { id: lineId } = await db.cartLine.findFirstOrThrow({ where: { cart: { userId } } })
  return { headers: bearer(token), values: { lineId } }
}

async function withAddress(): Promise<Prepared> {
  const { userId, token } = await createApiBuyer()
  await fillCartOf(userId, [await mintOffer()])
  const { id: addressId } = await createAddress(userId)
  const { groups, itemsFen } = await getCartOf({ userId }, 'en')
  const shipping = Object.fromEntries(groups.map(({ factoryId }) => [factoryId, 'standard']))
  const expectedTotal = { amount: itemsFen + groups.length * 1200, currency: 'CNY' }
  return { headers: bearer(token), values: { addressId, shipping, expectedTotal } }
}

async function withOrder(): Promise<Prepared> {
  const { viewer, orderId } = await createPlacedOrder()
  return { headers: bearer(await createToken(viewer.userId)), values: { orderId } }
}

/** How the operations from a guest's cart to a paid order are prepared. */
export const buying: Record<string, () => Promise<Prepared>> = {
  createAccount: async () => ({ values: { email: `${randomUUID()}@example.com` } }),
  createSession: async () => ({ values: { email: (await mintUser()).email, password } }),
  deleteSession: () => asBuyer(),
  readAccount: () => asBuyer(),
  readCart: withLine,
  addCartLine: async () => ({
    headers: { 'X-Cart-Token': randomUUID() },
    values: { variantId: (await mintOffer()).variant.id },
  }),
  changeCartLine: withLine,
  removeCartLine: withLine,
  mergeCart: () => asBuyer(),
  listAddresses: withAddress,
  createAddress: () => asBuyer(),
  deleteAddress: withAddress,
  listCartShipping: withAddress,
  placeOrder: withAddress,
  startPayment: withOrder,
  readOrderStatus: withOrder,
  listOrders: withOrder,
  readOrder: withOrder,
  cancelOrder: withOrder,
  confirmReceipt: async () => {
    const { viewer, subOrder } = await createPaidSubOrder()
    await db.subOrder.update({ where: { id: subOrder.id }, data: { status: 'SHIPPED' } })
    return { headers: bearer(await createToken(viewer.userId)), values: { partId: subOrder.id } }
  },
}
