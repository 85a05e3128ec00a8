import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Buyer } from './buyers'
import { type ApiClient, apiClient, ask } from './http-client'

type Money = { amount: number; currency: string }
type Freight = { factories: { id: string; options: { key: string }[] }[]; cheapestTotal: Money }
export type Place = { url: string; buyer: Buyer; variantId: string; patienceMs?: number }

const home = {
  country: 'CN',
  recipient: '林薇',
  phone: '138 0000 0000',
  districtCode: '330106',
  street: '文三路 18 号',
}
const card = { method: 'card', number: '4242424242424242', expiry: '12/34', cvc: '123', name: 'LIN WEI' }
/**
 * An app comes back from the payment page before it asks, asks often at first and then less: in a rush a thousand questions a second would be
 * all that is answered.
 */
const [firstPollMs, lastPollMs] = [80, 500]

/** What stands before the click on "order": the buyer's authorization and the body of the order. */
export type Basket = { authorization: string; body: object }

/** The buyer's empty cart, a line in it, an address, the freight. Throws RefusedError. */
export async function fillBasket({ url, buyer, variantId }: Place): Promise<Basket> {
  const call = apiClient(url, buyer.address)
  const authorization = `Bearer ${buyer.token}`
  const headers = { authorization }
  await call('GET', '/cart', { headers })
  await call('POST', '/cart/lines', { headers, json: { variantId, quantity: 1 } })
  const address = await call<{ id: string }>('POST', '/addresses', { headers, json: home })
  const freight = await call<Freight>('GET', `/cart/shipping-options?addressId=${address.id}`, { headers })
  const body = {
    addressId: address.id,
    shipping: Object.fromEntries(freight.factories.map(({ id, options }) => [id, options[0]?.key])),
    expectedTotal: freight.cheapestTotal,
    consents: { terms: true, exclusions: true },
  }
  return { authorization, body }
}

async function waitUntilPaid(
  call: ApiClient,
  authorization: string,
  orderId: string,
  patienceMs: number,
): Promise<void> {
  const until = performance.now() + patienceMs
  for (let pause = firstPollMs; ; pause = Math.min(lastPollMs, pause * 1.5)) {
    await wait(pause)
    const { status } = await call<{ status: string }>('GET', `/orders/${orderId}/status`, {
      headers: { authorization },
    })
    if (status === 'PAID') return
    if (performance.now() > until) throw new Error(`order ${orderId} was not paid within ${patienceMs} ms`)
  }
}

/** The order, the payment on the sandbox's page as a browser makes it, and the wait until the status says PAID. Throws RefusedError. */
export async function orderAndPay(
  { url, buyer, patienceMs = 45_000 }: Place,
  { authorization, body }: Basket,
): Promise<string> {
  const call = apiClient(url, buyer.address)
  const { id: orderId } = await call<{ id: string }>('POST', '/orders', {
    headers: { authorization, 'idempotency-key': randomUUID() },
    json: body,
  })
  const page = await call<{ url: string }>('POST', `/orders/${orderId}/payment`, {
    headers: { authorization },
  })
  const paid = await ask(page.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...card, email: buyer.email }).toString(),
  })
  if (paid.status !== 303) throw new Error(`the payment page answered ${paid.status}`)
  await waitUntilPaid(call, authorization, orderId, patienceMs)
  return orderId
}

/** One purchase over the API from an empty cart to a paid order; returns the order's id. Throws RefusedError for what the shop refuses. */
export async function buyOne(place: Place): Promise<string> {
  return orderAndPay(place, await fillBasket(place))
}
