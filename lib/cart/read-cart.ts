import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type CartView, cartLineInclude, cartView } from './cart-view'
import type { CartOwner } from './lock-cart'

/** The cart of an owner known to the caller. */
export async function getCartOf(owner: CartOwner, locale: Locale): Promise<CartView> {
  const lines = await db.cartLine.findMany({
    where: { cart: owner },
    include: cartLineInclude,
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  return cartView(lines, locale)
}
