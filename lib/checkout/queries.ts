import 'server-only'
import { findAddressOf, listAddressesOf } from '@/lib/accounts/address-queries'
import { getViewer } from '@/lib/accounts/viewer'
import type { CartGroup, CartView } from '@/lib/cart/cart-view'
import { getCartOf, getCartWithRows } from '@/lib/cart/read-cart'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import type { Viewer } from '@/lib/permissions'
import { quoteGroups } from './quote-groups'

export type Quote = {
  key: string
  name: string
  carrier: string
  daysMin: number
  daysMax: number
  fen: number
}
export type CheckoutGroup = CartGroup & { quotes: Quote[] }
export type CheckoutAddress = Awaited<ReturnType<typeof listAddressesOf>>[number]
export type CheckoutView = {
  cart: CartView
  groups: CheckoutGroup[]
  addresses: CheckoutAddress[]
  address: CheckoutAddress | null
}

// Live: what is about to be paid is never cached.
/** Everything the checkout page shows for the viewer and the chosen (or default) address; null for guests. */
export async function getCheckout(
  locale: Locale,
  addressId: string | undefined,
): Promise<CheckoutView | null> {
  const viewer = await getViewer()
  if (!viewer) return null
  const [cart, addresses] = await Promise.all([
    getCartOf({ userId: viewer.userId }, locale),
    listAddressesOf(viewer),
  ])
  const address = addresses.find(({ id }) => id === addressId) ?? addresses[0] ?? null
  const groups = (await quoteGroups(cart.groups, address)).map(({ quoted, ...group }) => ({
    ...group,
    quotes: quoted.map(({ method, fen }) => ({
      key: method.key,
      name: pick(method, 'name', locale),
      carrier: pick(method, 'carrier', locale),
      daysMin: method.daysMin,
      daysMax: method.daysMax,
      fen,
    })),
  }))
  return { cart, addresses, address, groups }
}

/** What the viewer's cart costs to send to one of their addresses, in three statements. Throws `signInNeeded`, `notFound`. */
export async function quoteCart(viewer: Viewer | null, addressId: string) {
  assertUserCan(viewer, 'order:place')
  const [{ rows, cart }, address] = await Promise.all([
    getCartWithRows({ userId: viewer.userId }, viewer.locale),
    findAddressOf(viewer, addressId),
  ])
  if (!address) throw new DomainError('notFound')
  return { rows, cart, groups: await quoteGroups(cart.groups, address) }
}
