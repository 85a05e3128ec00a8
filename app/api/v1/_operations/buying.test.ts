import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { db } from '@/lib/db'
import { createApiClient, createShopper, readOrder } from '@/prisma/factories/api'
import { createPayments } from '@/prisma/factories/payments'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { createApiBuyer } from '@/prisma/factories/tokens'
import { addressInput } from '@/prisma/factories/users'
import { buyingOperations } from './buying'
import type { CartModel } from './cart-model'

type Cart = z.infer<typeof CartModel>
type Page = { items: { id: string }[]; nextCursor: string | null }

const call = createApiClient(buyingOperations)
const password = 'a towel of 600 grams'

let payments: Awaited<ReturnType<typeof createPayments>>
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())

describe('from a guest’s cart to a payment page', () => {
  test('everything happens over the API', async () => {
    const { id: variantId } = await createVariant({ available: 5 })
    const cart = (await call<{ token: string }>('POST /carts')).body.token
    const added = await call<{ lineId: string }>('POST /cart/lines', {
      cart,
      body: { variantId, quantity: 2 },
    })
    expect(added).toMatchObject({ status: 201, body: { quantity: 2 } })
    expect(added.headers.get('location')).toBe(`/api/v1/cart/lines/${added.body.lineId}`)

    const email = `${randomUUID()}@example.com`
    const made = await call<{ token: string }>('POST /accounts', {
      body: { name: 'Lin Wei', email, password, terms: true },
    })
    expect(made.status).toBe(201)
    const { token } = made.body
    const merged = await call('POST /cart/merge', { token, body: { cartToken: cart } })
    expect(merged).toMatchObject({ status: 200, body: { pieces: 2, blocked: false } })
    expect((await call('GET /cart', { cart })).body).toMatchObject({ pieces: 0 })

    const address = await call<{ id: string }>('POST /addresses', { token, body: addressInput })
    const addressId = address.body.id
    expect((await call('GET /addresses', { token })).body).toMatchObject({
      items: [{ id: addressId, city: '杭州市', isDefault: true }],
    })
    const freight = await call(`GET /cart/shipping-options?addressId=${addressId}`, { token })
    expect(freight.body).toMatchObject({
      items: { amount: 25_800, currency: 'CNY' },
      cheapestTotal: { amount: 27_000 },
      exclusionsConsentNeeded: false,
    })
    const body = await readOrder(call, token, addressId)
    const key = randomUUID()
    const placed = await call<{ id: string }>('POST /orders', { token, key, body })
    expect(placed).toMatchObject({ status: 201, body: { total: { amount: 27_000 } } })
    const again = await call('POST /orders', { token, key, body })
    expect(again).toMatchObject({ status: 201, body: placed.body })
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(await stockOf(variantId)).toEqual({ available: 3, reserved: 2 })

    const { id } = placed.body
    const paying = await call<{ url: string }>(`POST /orders/${id}/payment`, { token })
    expect(paying.body.url).toContain('/pay/cs_test_')
    expect((await call(`POST /orders/${id}/payment`, { token })).body).toEqual(paying.body)
    expect((await call(`GET /orders/${id}/status`, { token })).body).toMatchObject({
      status: 'AWAITING_PAYMENT',
    })
    expect((await call('GET /orders', { token })).body).toMatchObject({ items: [{ id, parts: [{}] }] })
    expect((await call(`GET /orders/${id}`, { token })).body).toMatchObject({
      total: { amount: 27_000 },
      address: { city: '杭州市' },
      parts: [{ lines: [{ variantId, quantity: 2 }], shipping: { price: { amount: 1200 } } }],
    })
    expect((await call(`POST /orders/${id}/cancellation`, { token })).status).toBe(204)
    expect((await call(`POST /orders/${id}/cancellation`, { token })).body.code).toBe('orderClosed')
    expect(await stockOf(variantId)).toEqual({ available: 5, reserved: 0 })
  })

  test('a crash after the order was written gives the same order again', async () => {
    const { id } = await createVariant()
    const { token, order } = await createShopper(call, id)
    const key = randomUUID()
    const placed = await call<{ id: string }>('POST /orders', { token, key, body: order })
    // The stored answer is lost with the process that was to store it.
    await db.idempotencyRecord.deleteMany({ where: { key } })
    expect((await call('POST /orders', { token, key, body: order })).body).toEqual(placed.body)
    const other = { ...order, notes: { [randomUUID()]: 'x' } }
    expect((await call('POST /orders', { token, key, body: other })).body.code).toBe('idempotencyKeyReused')
  })

  test('50 buyers of 10 pieces make 10 orders, and everybody else is told', async () => {
    const { id } = await createVariant({ available: 10 })
    const shoppers = []
    for (let index = 0; index < 50; index++) shoppers.push(await createShopper(call, id))
    const answers = await Promise.all(
      shoppers.map(({ token, order }) => call('POST /orders', { token, key: randomUUID(), body: order })),
    )
    const codes = Map.groupBy(answers, ({ status, body }) => body.code ?? status)
    expect([...codes].map(([code, list]) => [code, list.length])).toEqual(
      expect.arrayContaining([
        [201, 10],
        ['soldOut', 40],
      ]),
    )
    expect(await stockOf(id)).toEqual({ available: 0, reserved: 10 })
  }, 60_000)
})

describe('a cart tells', () => {
  test('what is wrong with a line and how to settle it', async () => {
    const { token } = await createApiBuyer()
    const variants = await Promise.all([1, 2, 3].map(() => createVariant({ available: 5 })))
    for (const { id } of variants)
      await call('POST /cart/lines', { token, body: { variantId: id, quantity: 4 } })
    const [few, gone, dearer] = variants.map(({ id }) => id)
    await db.stock.update({ where: { variantId: few }, data: { available: 3 } })
    await db.stock.update({ where: { variantId: gone }, data: { available: 0 } })
    await db.variant.update({ where: { id: dearer }, data: { priceFen: 13_900 } })
    const read = async () => (await call<Cart>('GET /cart', { token })).body
    const problemsOf = (cart: Cart) => cart.groups.flatMap(({ lines }) => lines.map(({ problem }) => problem))
    const cart = await read()
    expect(cart).toMatchObject({ blocked: true, items: { amount: 4 * 13_900 } })
    expect(problemsOf(cart)).toMatchObject([
      { code: 'fewerLeft', available: 3 },
      { code: 'soldOut' },
      { code: 'priceChanged', blocks: false, from: { amount: 12_900 }, to: { amount: 13_900 } },
    ])
    for (const problem of problemsOf(cart)) {
      const [remedy] = problem?.remedies ?? []
      const done = await call(`${remedy?.method} ${remedy?.path}`, { token, body: remedy?.body })
      expect(done.status).toBe(204)
    }
    const settled = await read()
    expect(settled).toMatchObject({ blocked: false, saved: [{ variantId: gone }], pieces: 7 })
    expect(problemsOf(settled)).toEqual([null, null])
  })

  test('one change at a time', async () => {
    const { token } = await createApiBuyer()
    const { id } = await createVariant()
    const added = await call<{ lineId: string }>('POST /cart/lines', { token, body: { variantId: id } })
    const { lineId } = added.body
    for (const body of [
      {},
      { quantity: 0 },
      { quantity: 1, savedForLater: true },
      { quantity: '3' },
      [],
      null,
    ])
      expect((await call(`PATCH /cart/lines/${lineId}`, { token, body })).status).toBe(422)
    expect((await call(`DELETE /cart/lines/${lineId}`, { token })).status).toBe(204)
    expect((await call(`DELETE /cart/lines/${lineId}`, { token })).status).toBe(404)
  })
})

test('the list of orders goes on where it stopped', async () => {
  const { id } = await createVariant({ available: 50 })
  const { token, order, addressId } = await createShopper(call, id)
  await call('POST /orders', { token, key: randomUUID(), body: order })
  for (let index = 0; index < 4; index++) {
    await call('POST /cart/lines', { token, body: { variantId: id } })
    await call('POST /orders', { token, key: randomUUID(), body: { ...order, addressId } })
  }
  await db.order.updateMany({ data: { placedAt: new Date('2026-11-21T02:00:00Z') } })
  const seen: string[] = []
  for (let after = ''; ; ) {
    const { body, headers } = await call<Page>(`GET /orders?limit=2${after}`, { token })
    seen.push(...body.items.map(({ id: orderId }) => orderId))
    if (!body.nextCursor) break
    expect(headers.get('link')).toContain('rel="next"')
    after = `&after=${body.nextCursor}`
  }
  expect(new Set(seen).size).toBe(5)
  expect(seen).toHaveLength(5)
  expect(seen.toSorted().reverse()).toEqual(seen)
  expect((await call('GET /orders?after=bm9uZQ', { token })).status).toBe(422)
})
