import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type CartLineRow, readCartRows } from './cart-rows'
import { type CartView, cartView } from './cart-view'
import type { CartOwner } from './lock-cart'

/** The cart of an owner known to the caller. */
export async function getCartOf(owner: CartOwner, locale: Locale): Promise<CartView> {
  return cartView(await readCartRows(db, owner), locale)
}

/** Like `getCartOf`, with the rows it is made of, which hold both languages. */
export async function getCartWithRows(
  owner: CartOwner,
  locale: Locale,
): Promise<{ rows: CartLineRow[]; cart: CartView }> {
  const rows = await readCartRows(db, owner)
  return { rows, cart: cartView(rows, locale) }
}
