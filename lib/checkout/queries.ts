import 'server-only'
import { getViewer } from '@/lib/accounts/viewer'
import { type CartGroup, type CartView } from '@/lib/cart/cart-view'
import { getCartOf } from '@/lib/cart/read-cart'
import { db } from '@/lib/db'
import { quoteShipping } from '@/lib/factories/rules'
import { ShippingZonesSchema } from '@/lib/factories/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

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

const listAddressesOf = (userId: string) =>
  db.address.findMany({ where: { userId }, orderBy: [{ isDefault: 'desc' }, { createdAt: 'desc' }] })

async function quoteGroups(
  groups: CartGroup[],
  address: CheckoutAddress | null,
  locale: Locale,
): Promise<CheckoutGroup[]> {
  const methods = await db.shippingMethod.findMany({
    where: { factoryId: { in: groups.map(({ factoryId }) => factoryId) }, active: true },
    orderBy: { position: 'asc' },
  })
  return groups.map((group) => {
    const quotes = methods.flatMap((method): Quote[] => {
      if (method.factoryId !== group.factoryId || !address) return []
      const zones = method.zones === null ? null : ShippingZonesSchema.parse(method.zones)
      const fen = quoteShipping({ ...method, zones }, group, address)
      if (fen === null) return []
      return [
        {
          key: method.key,
          name: pick(method, 'name', locale),
          carrier: pick(method, 'carrier', locale),
          daysMin: method.daysMin,
          daysMax: method.daysMax,
          fen,
        },
      ]
    })
    return { ...group, quotes: quotes.sort((a, b) => a.fen - b.fen) }
  })
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
    listAddressesOf(viewer.userId),
  ])
  const address = addresses.find(({ id }) => id === addressId) ?? addresses[0] ?? null
  return { cart, addresses, address, groups: await quoteGroups(cart.groups, address, locale) }
}
