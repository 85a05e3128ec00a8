import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createApiClient } from '@/prisma/factories/api'
import { createVariant } from '@/prisma/factories/products'
import { createApiBuyer } from '@/prisma/factories/tokens'
import { addressInput } from '@/prisma/factories/users'
import { buyingOperations } from './buying'

const call = createApiClient(buyingOperations)
const guest = async () => (await call<{ token: string }>('POST /carts')).body.token
const piecesIn = async (cart: string) => (await call('GET /cart', { cart })).body

test('pieces put into a cart twice with one key are there once, without a key twice', async () => {
  const { id: variantId } = await createVariant()
  const [cart, key] = [await guest(), randomUUID()]
  const add = (more: object = {}) =>
    call('POST /cart/lines', { cart, body: { variantId, quantity: 2 }, ...more })
  const first = await add({ key })
  const again = await add({ key })
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(await piecesIn(cart)).toMatchObject({ pieces: 2 })
  const other = await add({ key, body: { variantId, quantity: 1 } })
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } })
  expect(await add({ key: 'short' })).toMatchObject({ status: 400, body: { code: 'idempotencyKeyMissing' } })
  await add()
  expect(await piecesIn(cart)).toMatchObject({ pieces: 4 })
})

test('two guests who take the same key have a cart each', async () => {
  const { id: variantId } = await createVariant()
  const key = randomUUID()
  for (const cart of [await guest(), await guest()]) {
    const added = await call('POST /cart/lines', { cart, key, body: { variantId } })
    expect(added).toMatchObject({ status: 201, body: { quantity: 1 } })
    expect(await piecesIn(cart)).toMatchObject({ pieces: 1 })
  }
})

test('an address sent twice with one key is one address', async () => {
  const { token, userId } = await createApiBuyer()
  const key = randomUUID()
  const first = await call('POST /addresses', { token, key, body: addressInput })
  expect(await call('POST /addresses', { token, key, body: addressInput })).toMatchObject({
    status: 201,
    body: first.body,
  })
  expect(await db.address.count({ where: { userId } })).toBe(1)
})

test('what is stored under a key holds no secret: what gives out tokens takes none', () => {
  const takers = buyingOperations.flatMap(({ id, idempotent }) => (idempotent ? [`${id} ${idempotent}`] : []))
  expect(takers.sort()).toEqual(['addCartLine optional', 'createAddress optional', 'placeOrder required'])
})
