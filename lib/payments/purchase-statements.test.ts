import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToCart } from '@/lib/cart/add-to-cart'
import { getCartOf } from '@/lib/cart/read-cart'
import { placeOrder } from '@/lib/orders/place-order'
import { checkoutInput } from '@/prisma/factories/orders'
import { createPayments } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { createAddress, createViewer } from '@/prisma/factories/users'
import { startPayment } from './start-payment'

// A purchase is as fast as its round trips to the database are few: whoever adds one shall mean it.
const statements: string[] = []
const { query } = pg.Client.prototype
beforeAll(() => {
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const [first] = args as [string | { text: string }]
    statements.push(typeof first === 'string' ? first : first.text)
    return Reflect.apply(query, this, args)
  } as typeof query
})
afterAll(() => {
  pg.Client.prototype.query = query
})

let payments: Awaited<ReturnType<typeof createPayments>>
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())
async function count(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

test('a purchase of two factories’ goods takes this many statements', async () => {
  const viewer = await createViewer()
  const owner = { userId: viewer.userId }
  const [one, two] = [await createVariant(), await createVariant()]
  const now = new Date()
  const add = (variantId: string) =>
    addToCart({ owner, input: { variantId, quantity: 1 }, locale: 'en', now })
  const counts = { add: await count(() => add(one.id)), addAgain: await count(() => add(two.id)) }
  const addressId = (await createAddress(viewer.userId)).id
  const input = await checkoutInput(viewer, { addressId })
  let orderId = ''
  expect({
    ...counts,
    cart: await count(() => getCartOf(owner, 'en')),
    place: await count(async () => {
      orderId = (await placeOrder({ viewer, input, now })).orderId
    }),
    repeat: await count(() => placeOrder({ viewer, input, now })),
    pay: await count(() => startPayment({ viewer, orderId, now })),
    payAgain: await count(() => startPayment({ viewer, orderId, now })),
  }).toEqual({ add: 6, addAgain: 6, cart: 1, place: 13, repeat: 4, pay: 10, payAgain: 8 })
})
