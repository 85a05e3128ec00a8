import { afterAll, expect, test } from 'vitest'
import { saveAddress } from '@/lib/accounts/save-address'
import { addToCart } from '@/lib/cart/add-to-cart'
import { mergeCarts } from '@/lib/cart/merge-carts'
import { db, together } from '@/lib/db'
import { placeOrder } from '@/lib/orders/place-order'
import { settleOrder } from '@/lib/payments/settle-order'
import { startPayment } from '@/lib/payments/start-payment'
import { checkoutInput, createPlacedOrder, fillCart } from '@/prisma/factories/orders'
import { createOpenPayment, createPayments } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { watchStatements } from '@/prisma/factories/statements'
import { addressInput, createViewer } from '@/prisma/factories/users'

const watch = watchStatements()
afterAll(() => watch.stop())
const now = new Date('2026-11-21T02:00:00Z')

test('statements go together with BEGIN, raw ones in the order asked, each seeing what is there at its turn', async () => {
  const { id } = await createVariant()
  let seen: unknown
  const sent = await watch.sent(() =>
    db.$transaction(async (tx) => {
      seen = await together(
        tx.$queryRaw`SELECT "available" FROM "Stock" WHERE "variantId" = ${id}::uuid FOR UPDATE`,
        tx.$executeRaw`UPDATE "Stock" SET "available" = 9 WHERE "variantId" = ${id}::uuid`,
        tx.$queryRaw`SELECT "available" AS "left" FROM "Stock" WHERE "variantId" = ${id}::uuid`,
        tx.stock.findMany({ where: { variantId: id }, select: { available: true } }),
      )
    }),
  )
  expect(seen).toEqual([[{ available: 10 }], 1, [{ left: 9 }], [{ available: 9 }]])
  expect(sent.map((text) => text.slice(0, 18))).toEqual([
    'BEGIN',
    'SELECT "available"',
    'UPDATE "Stock" SET',
    'SELECT "available"',
    'SELECT "t0"."varia',
    'COMMIT',
  ])
})

test('one that fails fails them all, and nothing stays', async () => {
  const { id } = await createVariant()
  const work = db.$transaction((tx) =>
    together(
      tx.$executeRaw`UPDATE "Stock" SET "available" = 9 WHERE "variantId" = ${id}::uuid`,
      tx.$executeRaw`UPDATE "Stock" SET "available" = -1 WHERE "variantId" = ${id}::uuid`,
      tx.$queryRaw`SELECT 1`,
    ),
  )
  await expect(work).rejects.toThrow(/Stock/)
  expect(await db.stock.findUnique({ where: { variantId: id } })).toMatchObject({ available: 10 })
})

test('a transaction that ends before its first statement is never begun', async () => {
  const sent = await watch.sent(() => db.$transaction(async () => 'nothing'))
  expect(sent).toEqual([])
})

/** The statements after BEGIN, up to the first that is not of one batch with it. */
const firstOf = (sent: string[]) => sent[sent.indexOf('BEGIN') + 1] ?? ''

test('every verb that sends its lock together with its reads sends the lock first', async () => {
  const viewer = await createViewer()
  const guest = { tokenHash: `together-${viewer.userId}` }
  const { id: variantId } = await createVariant()
  const input = { variantId, quantity: 1 }
  const add = await watch.sent(() => addToCart({ owner: guest, input, locale: 'en', now }))
  expect(firstOf(add)).toMatch(/^INSERT INTO "Cart"/)
  const merge = await watch.sent(() => mergeCarts({ ...guest, userId: viewer.userId, now }))
  expect(merge.slice(1, 4).map((text) => text.slice(0, 20))).toEqual([
    'SELECT k."id" FROM "',
    'INSERT INTO "Cart" (',
    'SELECT "t0"."id", "t',
  ])
  const address = await watch.sent(() => saveAddress({ viewer, input: addressInput, now }))
  expect(firstOf(address)).toMatch(/FROM "User".*FOR (NO KEY )?UPDATE$/)
  await fillCart(viewer, [{ variantId, quantity: 1 }])
  const order = await checkoutInput(viewer, {})
  const place = await watch.sent(() => placeOrder({ viewer, input: order, now }))
  expect(firstOf(place)).toMatch(/^SELECT k."id" FROM "Cart".*FOR UPDATE$/)
  expect(place.findIndex((text) => text.includes('UPDATE "Stock"'))).toBeLessThan(
    place.findIndex((text) => text.includes('INSERT INTO "Order"')),
  )
})

test('payments are begun and settled under the lock of their order', async () => {
  const payments = await createPayments()
  try {
    const { viewer, orderId } = await createPlacedOrder()
    const start = await watch.sent(() => startPayment({ viewer, orderId, now: new Date() }))
    expect(firstOf(start)).toMatch(/FROM "Order".*FOR UPDATE$/)
    const { sessionId } = await createOpenPayment()
    await payments.pay(sessionId, 'card')
    const settle = await watch.sent(() => settleOrder({ sessionId, now: new Date() }))
    expect(firstOf(settle)).toMatch(/FROM "Order".*FOR UPDATE$/)
  } finally {
    payments.close()
  }
})
