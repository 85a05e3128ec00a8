import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db, mintOffer, password } from '../world'

type Freight = {
  factories: { id: string; options: { key: string }[] }[]
  cheapestTotal: { amount: number; currency: string }
}

test('a guest fills a cart, signs up, orders, pays at the sandbox; the webhook makes the order paid', async ({
  baseURL,
}) => {
  const offers = [await mintOffer(), await mintOffer({ name: 'Lianyun Kiln', priceFen: 4_500 })]
  async function call<Body>(
    path: string,
    { body, ...headers }: Record<string, unknown> = {},
    method = body ? 'POST' : 'GET',
  ): Promise<Body> {
    const answer = await fetch(`${baseURL}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    expect(answer.status, `${method} ${path}`).toBeLessThan(300)
    return (await answer.json()) as Body
  }
  const guest = await call<{ token: string }>('/carts', {}, 'POST')
  for (const { variant } of offers)
    await call('/cart/lines', { 'x-cart-token': guest.token, body: { variantId: variant.id, quantity: 2 } })
  const email = `${randomUUID()}@example.com`
  const session = await call<{ token: string; accountId: string }>('/accounts', {
    body: { name: 'Lin Wei', email, password, terms: true },
  })
  const authorization = `Bearer ${session.token}`
  await call('/cart/merge', { authorization, body: { cartToken: guest.token } })
  const address = await call<{ id: string }>('/addresses', {
    authorization,
    body: {
      country: 'CN',
      recipient: '林薇',
      phone: '138 0000 0000',
      districtCode: '330106',
      street: '文三路 18 号',
    },
  })
  const freight = await call<Freight>(`/cart/shipping-options?addressId=${address.id}`, { authorization })
  expect(freight.cheapestTotal.amount).toBe(2 * 12_900 + 2 * 4_500 + 2 * 1_200)
  const order = await call<{ id: string }>('/orders', {
    authorization,
    'idempotency-key': randomUUID(),
    body: {
      addressId: address.id,
      shipping: Object.fromEntries(freight.factories.map(({ id, options }) => [id, options[0]?.key])),
      expectedTotal: freight.cheapestTotal,
      consents: { terms: true },
    },
  })
  const { url } = await call<{ url: string }>(`/orders/${order.id}/payment`, { authorization }, 'POST')
  const card = { number: '4242424242424242', expiry: '12/34', cvc: '123', name: 'LIN WEI' }
  const paid = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ method: 'card', email, ...card }),
    redirect: 'manual',
  })
  expect(paid.status).toBe(303)
  await expect
    .poll(
      async () => (await call<{ status: string }>(`/orders/${order.id}/status`, { authorization })).status,
    )
    .toBe('PAID')
  expect(
    await db.stock.findMany({ where: { variantId: { in: offers.map(({ variant }) => variant.id) } } }),
  ).toMatchObject([
    { available: 8, reserved: 0 },
    { available: 8, reserved: 0 },
  ])
  expect(await db.order.count({ where: { userId: session.accountId } })).toBe(1)
})
