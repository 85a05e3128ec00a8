import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createApiClient, createShopper } from '@/prisma/factories/api'
import { createVariant } from '@/prisma/factories/products'
import { createApiBuyer, createToken } from '@/prisma/factories/tokens'
import { buyingOperations } from './buying'

const call = createApiClient(buyingOperations)
const password = 'a towel of 600 grams'

describe('what is another’s is not there', () => {
  test('lines, addresses, orders and parts', async () => {
    const { id: variantId } = await createVariant()
    const owner = await createShopper(call, variantId)
    const [line] = await db.cartLine.findMany({ where: { cart: { userId: owner.userId } } })
    const { token } = await createApiBuyer()
    const strangers = [{ token }, { cart: (await call<{ token: string }>('POST /carts')).body.token }]
    for (const who of strangers) {
      expect((await call(`PATCH /cart/lines/${line?.id}`, { ...who, body: { quantity: 3 } })).status).toBe(
        404,
      )
      expect((await call(`DELETE /cart/lines/${line?.id}`, who)).status).toBe(404)
    }
    const placed = await call<{ id: string }>('POST /orders', {
      token: owner.token,
      key: randomUUID(),
      body: owner.order,
    })
    const { id } = placed.body
    const [part] = await db.subOrder.findMany({ where: { orderId: id } })
    for (const path of [
      `GET /cart/shipping-options?addressId=${owner.addressId}`,
      `DELETE /addresses/${owner.addressId}`,
      `GET /orders/${id}`,
      `GET /orders/${id}/status`,
      `POST /orders/${id}/payment`,
      `POST /orders/${id}/cancellation`,
      `POST /order-parts/${part?.id}/receipt`,
    ])
      expect([path, (await call(path, { token })).status]).toEqual([path, 404])
    await call('POST /cart/lines', { token, body: { variantId } })
    const stolen = await call('POST /orders', { token, key: randomUUID(), body: owner.order })
    expect(stolen.body).toMatchObject({ code: 'addressMissing', errors: [{ pointer: '/addressId' }] })
    expect((await call('GET /orders', { token })).body).toMatchObject({ items: [] })
    expect(await db.order.count({ where: { id, status: 'AWAITING_PAYMENT' } })).toBe(1)
  })
})

describe('a token', () => {
  test('that is revoked, expired, ended or none gets 401, and says so by its header', async () => {
    const { userId, token } = await createApiBuyer()
    expect((await call('GET /account', { token })).body).toMatchObject({ id: userId })
    expect((await call('DELETE /sessions/current', { token })).status).toBe(204)
    const expired = await createToken(userId)
    await db.apiToken.updateMany({
      where: { lastFour: expired.slice(-4) },
      data: { createdAt: new Date(0), expiresAt: new Date(1) },
    })
    const ended = await createToken(userId)
    await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } })
    for (const bad of [token, expired, ended, 'mmk_none', `mmk_${'a'.repeat(43)}`]) {
      const answer = await call('GET /orders', { token: bad })
      expect(answer).toMatchObject({ status: 401, body: { code: 'signInNeeded' } })
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token')
      expect((await call('GET /cart', { token: bad, cart: 'x'.repeat(24) })).status).toBe(401)
    }
    expect((await call('GET /cart')).status).toBe(401)
  })

  test('made for reading changes nothing', async () => {
    const { userId } = await createApiBuyer()
    const token = await createToken(userId, 'READ')
    const { id } = await createVariant()
    expect((await call('GET /cart', { token })).status).toBe(200)
    const refused = await call('POST /cart/lines', { token, body: { variantId: id } })
    expect(refused).toMatchObject({ status: 403, body: { code: 'readOnlyToken' } })
    expect(await db.cart.count({ where: { userId } })).toBe(0)
  })

  test('is not given for a wrong password, an unknown e-mail or a taken one', async () => {
    const email = `${randomUUID()}@example.com`
    const body = { name: 'Lin Wei', email, password, terms: true }
    const address = '10.7.0.2'
    expect((await call('POST /accounts', { body: { ...body, terms: false }, address })).status).toBe(422)
    expect(
      (await call('POST /accounts', { body: { ...body, password: '1234567890' }, address })).body,
    ).toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/password', code: 'weakPassword' }],
    })
    expect((await call('POST /accounts', { body, address })).status).toBe(201)
    expect((await call('POST /accounts', { body, address })).body.code).toBe('emailTaken')
    const wrong = await call('POST /sessions', { body: { email, password: 'wrong' }, address })
    const unknown = await call('POST /sessions', { body: { email: 'no@example.com', password }, address })
    const { instance: _one, ...first } = wrong.body
    const { instance: _two, ...second } = unknown.body
    expect(first).toEqual(second)
    expect(first).toMatchObject({ status: 401, code: 'badCredentials' })
    expect((await call('POST /sessions', { body: { email, password }, address })).status).toBe(201)
  })
})
