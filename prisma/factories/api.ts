import { findApiCaller } from '@/lib/accounts/api-caller'
import type { Operation } from '@/lib/api/operation'
import { createApi } from '@/lib/api/serve'
import { createApiBuyer } from './tokens'
import { createAddress } from './users'

type Sent = { token?: string; cart?: string; key?: string; body?: unknown; address?: string }
/** What most refusals are asked for. */
type Refusal = { code?: string; instance?: string }

/** Calls operations as HTTP does, without a server. */
export function createApiClient(operations: Operation[]) {
  const api = createApi({ operations, findCaller: findApiCaller, prefix: '/api/v1' })
  return async <Body = Refusal>(
    call: string,
    { token, cart, key, body, address = '10.7.0.1' }: Sent = {},
  ): Promise<{ status: number; headers: Headers; body: Body }> => {
    const [method = '', path = ''] = call.split(' ')
    const headers = new Headers({ 'x-forwarded-for': address })
    if (token) headers.set('authorization', `Bearer ${token}`)
    if (cart) headers.set('x-cart-token', cart)
    if (key) headers.set('idempotency-key', key)
    if (body !== undefined) headers.set('content-type', 'application/json')
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await api(
      new Request(`http://localhost:3999/api/v1${path}`, { method, headers, ...sent }),
    )
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null }
  }
}
export type ApiClient = ReturnType<typeof createApiClient>

type Freight = {
  factories: { id: string; options: { key: string }[] }[]
  cheapestTotal: { amount: number; currency: string }
}

/** What an order of the whole cart says: the cheapest freight to this address. */
export async function readOrder(call: ApiClient, token: string, addressId: string) {
  const { body } = await call<Freight>(`GET /cart/shipping-options?addressId=${addressId}`, { token })
  return {
    addressId,
    shipping: Object.fromEntries(body.factories.map(({ id, options }) => [id, options[0]?.key])),
    expectedTotal: body.cheapestTotal,
    consents: { terms: true },
  }
}

/** A buyer with pieces of a variant in the cart, and the order that would buy them. */
export async function createShopper(call: ApiClient, variantId: string, quantity = 1) {
  const buyer = await createApiBuyer()
  const { token } = buyer
  await call('POST /cart/lines', { token, body: { variantId, quantity } })
  const { id: addressId } = await createAddress(buyer.userId)
  return { ...buyer, addressId, order: await readOrder(call, token, addressId) }
}
