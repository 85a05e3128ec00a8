import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Buyer } from './buyers'
import { type ApiClient, apiClient, ask } from './http-client'

type Money = { amount: number; currency: string }
type Freight = { factories: { id: string; options: { key: string }[] }[]; cheapestTotal: Money }
type Place = { url: string; buyer: Buyer; variantId: string; patienceMs?: number }

const home = {
  country: 'CN',
  recipient: '林薇',
  phone: '138 0000 0000',
  districtCode: '330106',
  street: '文三路 18 号',
}
const card = { method: 'card', number: '4242424242424242', expiry: '12/34', cvc: '123', name: 'LIN WEI' }
/** An app asks often at first and then less: in a rush a thousand questions a second would be all that is answered. */
const [firstPollMs, lastPollMs] = [15, 500]

/** A guest's cart, taken along into the account, an address, the freight, the order. Throws RefusedError. */
async function order(call: ApiClient, authorization: string, variantId: string): Promise<string> {
  const guest = await call<{ token: string }>('POST', '/carts')
  await call('POST', '/cart/lines', {
    headers: { 'x-cart-token': guest.token },
    json: { variantId, quantity: 1 },
  })
  const headers = { authorization }
  await call('POST', '/cart/merge', { headers, json: { cartToken: guest.token } })
  const address = await call<{ id: string }>('POST', '/addresses', { headers, json: home })
  const freight = await call<Freight>('GET', `/cart/shipping-options?addressId=${address.id}`, { headers })
  const placed = await call<{ id: string }>('POST', '/orders', {
    headers: { authorization, 'idempotency-key': randomUUID() },
    json: {
      addressId: address.id,
      shipping: Object.fromEntries(freight.factories.map(({ id, options }) => [id, options[0]?.key])),
      expectedTotal: freight.cheapestTotal,
      consents: { terms: true, exclusions: true },
    },
  })
  return placed.id
}

async function isPaid(call: ApiClient, authorization: string, orderId: string): Promise<boolean> {
  const { status } = await call<{ status: string }>('GET', `/orders/${orderId}/status`, {
    headers: { authorization },
  })
  return status === 'PAID'
}

/**
 * One purchase from an empty cart to a paid order, as an app makes it over the API, and the payment as a browser makes it on the sandbox's
 * page. Returns the order's id once its status says PAID. Throws RefusedError for what the shop refuses.
 */
export async function buyOne({ url, buyer, variantId, patienceMs = 45_000 }: Place): Promise<string> {
  const call = apiClient(url, buyer.address)
  const authorization = `Bearer ${buyer.token}`
  const orderId = await order(call, authorization, variantId)
  const page = await call<{ url: string }>('POST', `/orders/${orderId}/payment`, {
    headers: { authorization },
  })
  const paid = await ask(page.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...card, email: buyer.email }).toString(),
  })
  if (paid.status !== 303) throw new Error(`the payment page answered ${paid.status}`)
  const until = performance.now() + patienceMs
  let pause = firstPollMs
  while (!(await isPaid(call, authorization, orderId))) {
    if (performance.now() > until) throw new Error(`order ${orderId} was not paid within ${patienceMs} ms`)
    await wait(pause)
    pause = Math.min(lastPollMs, pause * 1.6)
  }
  return orderId
}
