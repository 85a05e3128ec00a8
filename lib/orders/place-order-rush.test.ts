import { expect, test } from 'vitest'
import { changeLine } from '@/lib/cart/change-line'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { checkoutInput, fillCart } from '@/prisma/factories/orders'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { placeOrder } from './place-order'

const now = new Date()

async function basketOf(wanted: { variantId: string; quantity: number }[]) {
  const viewer = await createViewer()
  await fillCart(viewer, wanted)
  return { viewer, input: await checkoutInput(viewer) }
}

test('50 buyers, 10 units: exactly ten orders, the others are told that it is sold out', {
  timeout: 120_000,
}, async () => {
  const { id } = await createVariant({ available: 10 })
  const baskets = await Promise.all(
    Array.from({ length: 50 }, () => basketOf([{ variantId: id, quantity: 1 }])),
  )
  const results = await Promise.allSettled(baskets.map((basket) => placeOrder({ ...basket, now })))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  expect(results.length - refused.length).toBe(10)
  expect(refused.map(({ code }) => code)).toEqual(Array(40).fill('soldOut'))
  expect(await stockOf(id)).toEqual({ available: 0, reserved: 10 })
  expect(await db.order.count()).toBe(10)
})

test('60 six-line baskets in any order of lines: none fails by deadlock and the sums agree', {
  timeout: 120_000,
}, async () => {
  const factories = [await createFactory(), await createFactory()]
  const variants: string[] = []
  for (let index = 0; index < 8; index++) {
    const factoryId = factories[index % 2]?.id
    variants.push((await createVariant({ factoryId, available: 500 })).id)
  }
  const anyOrder = () => variants.toSorted(() => Math.random() - 0.5).slice(0, 6)
  const baskets = await Promise.all(
    Array.from({ length: 60 }, () => basketOf(anyOrder().map((variantId) => ({ variantId, quantity: 2 })))),
  )
  const results = await Promise.allSettled(baskets.map((basket) => placeOrder({ ...basket, now })))
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  const lines = await db.orderLine.groupBy({
    by: ['variantId'],
    _sum: { quantity: true },
    where: { variantId: { in: variants } },
  })
  for (const { variantId, _sum } of lines) {
    const ordered = _sum.quantity ?? 0
    expect(await stockOf(variantId)).toEqual({ available: 500 - ordered, reserved: ordered })
  }
  expect(lines.reduce((sum, { _sum }) => sum + (_sum.quantity ?? 0), 0)).toBe(60 * 6 * 2)
})

test('the same key in parallel places one order', async () => {
  const { id } = await createVariant()
  const basket = await basketOf([{ variantId: id, quantity: 2 }])
  const placed = await Promise.all(Array.from({ length: 5 }, () => placeOrder({ ...basket, now })))
  expect(new Set(placed.map(({ orderId }) => orderId)).size).toBe(1)
  expect(placed.filter(({ repeated }) => !repeated)).toHaveLength(1)
  expect(await stockOf(id)).toEqual({ available: 8, reserved: 2 })
})

test('two keys for one cart: one order, and an empty cart for the other', async () => {
  const { id } = await createVariant()
  const { viewer, input } = await basketOf([{ variantId: id, quantity: 1 }])
  const results = await Promise.allSettled(
    [input, { ...input, idempotencyKey: crypto.randomUUID() }].map((one) =>
      placeOrder({ viewer, input: one, now }),
    ),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(results.find((result) => result.status === 'rejected')).toMatchObject({
    reason: { code: 'cartEmpty' },
  })
})

const waiting = () =>
  db.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM pg_stat_activity WHERE "wait_event_type" = 'Lock' AND "datname" = current_database()`

test('a line changed in the moment of ordering never orders pieces that are not held', async () => {
  const { id } = await createVariant({ available: 50 })
  const { viewer, input } = await basketOf([{ variantId: id, quantity: 1 }])
  const owner = { userId: viewer.userId }
  const line = await db.cartLine.findFirstOrThrow({ where: { cart: owner } })
  const both: Promise<unknown>[] = []
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Stock" WHERE "variantId" = ${id}::uuid FOR UPDATE`
    both.push(placeOrder({ viewer, input, now }))
    await expect.poll(waiting).toMatchObject([{ n: 1 }])
    both.push(changeLine({ owner, lineId: line.id, change: { quantity: 7 }, now }))
    await expect.poll(waiting).toMatchObject([{ n: 2 }])
  })
  const [placed, changed] = await Promise.allSettled(both)
  expect(placed).toMatchObject({ status: 'fulfilled' })
  expect(changed).toMatchObject({ status: 'rejected', reason: { code: 'notFound' } })
  expect(await stockOf(id)).toEqual({ available: 49, reserved: 1 })
  expect(await db.orderLine.findMany({ where: { variantId: id } })).toMatchObject([{ quantity: 1 }])
})
