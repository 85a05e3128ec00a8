import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { readCartRows } from './cart-rows'
import { type CartView, cartView } from './cart-view'
import type { CartOwner } from './lock-cart'

/** The cart of an owner known to the caller. */
export async function getCartOf(owner: CartOwner, locale: Locale): Promise<CartView> {
  return cartView(await readCartRows(db, owner), locale)
}
