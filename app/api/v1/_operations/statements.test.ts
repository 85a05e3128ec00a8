import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiClient, readOrder } from '@/prisma/factories/api'
import { createPayments } from '@/prisma/factories/payments'
import { createVariant } from '@/prisma/factories/products'
import { watchStatements } from '@/prisma/factories/statements'
import { createApiBuyer } from '@/prisma/factories/tokens'
import { addressInput } from '@/prisma/factories/users'
import { buyingOperations } from './buying'

let payments: Awaited<ReturnType<typeof createPayments>>
const watch = watchStatements()
const { count } = watch
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => {
  watch.stop()
  payments.close()
})

// Speed is bought in round trips: whoever adds one to a purchase shall mean it. The token is among them, BEGIN and COMMIT too.
test('a purchase of two factories’ goods takes this many statements', async () => {
  const call = createApiClient(buyingOperations)
  const { token } = await createApiBuyer()
  await call('GET /account', { token })
  const [one, two, three] = [await createVariant(), await createVariant(), await createVariant()]
  const add = (variantId: string) => call('POST /cart/lines', { token, body: { variantId } })
  const cart = (await call<{ token: string }>('POST /carts')).body.token
  const first = await count(() => call('POST /cart/lines', { cart, body: { variantId: one.id } }))
  const merge = await count(() => call('POST /cart/merge', { token, body: { cartToken: cart } }))
  const next = await count(() => add(two.id))
  await add(three.id)
  const { lineId } = (
    await call<{ lineId: string }>('POST /cart/lines', { token, body: { variantId: three.id } })
  ).body
  const change = await count(() => call(`PATCH /cart/lines/${lineId}`, { token, body: { quantity: 3 } }))
  const remove = await count(() => call(`DELETE /cart/lines/${lineId}`, { token }))
  let addressId = ''
  const address = await count(async () => {
    addressId = (await call<{ id: string }>('POST /addresses', { token, body: addressInput })).body.id
  })
  const read = await count(() => call('GET /cart', { token }))
  const body = await readOrder(call, token, addressId)
  const freight = await count(() => readOrder(call, token, addressId))
  const key = randomUUID()
  let id = ''
  const place = await count(async () => {
    id = (await call<{ id: string }>('POST /orders', { token, key, body })).body.id
  })
  const repeat = await count(() => call('POST /orders', { token, key, body }))
  const pay = await count(() => call(`POST /orders/${id}/payment`, { token }))
  const payAgain = await count(() => call(`POST /orders/${id}/payment`, { token }))
  const status = await count(() => call(`GET /orders/${id}/status`, { token }))
  const list = await count(() => call('GET /orders', { token }))
  const detail = await count(() => call(`GET /orders/${id}`, { token }))
  expect({
    first,
    merge,
    next,
    change,
    remove,
    address,
    read,
    freight,
    place,
    repeat,
    pay,
    payAgain,
    status,
    list,
    detail,
  }).toEqual({
    first: 6,
    merge: 8,
    next: 7,
    change: 6,
    remove: 6,
    address: 6,
    read: 2,
    freight: 4,
    place: 11,
    repeat: 3,
    pay: 8,
    payAgain: 6,
    status: 2,
    list: 2,
    detail: 2,
  })
})
