import 'server-only'
import { getViewer } from '@/lib/accounts/viewer'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type CartView, cartView } from './cart-view'
import { findGuestTokenHash } from './guest-cookie'
import type { CartOwner } from './lock-cart'
import { getCartOf } from './read-cart'

/** WHERE of the cart of whoever looks, or null for a guest without one. */
export async function findCartOwner(): Promise<CartOwner | null> {
  const viewer = await getViewer()
  if (viewer) return { userId: viewer.userId }
  const tokenHash = await findGuestTokenHash()
  return tokenHash ? { tokenHash } : null
}

// Live: the cart belongs to one person and is shown beside cached pages.
/** Pieces in the cart, saved-for-later lines not counted. */
export async function countCartPieces(): Promise<number> {
  const owner = await findCartOwner()
  if (!owner) return 0
  const sum = await db.cartLine.aggregate({
    _sum: { quantity: true },
    where: { savedForLater: false, cart: owner },
  })
  return sum._sum.quantity ?? 0
}

/** The whole cart of whoever looks, with today's prices and problems. */
export async function getOwnCart(locale: Locale): Promise<CartView> {
  const owner = await findCartOwner()
  return owner ? getCartOf(owner, locale) : cartView([], locale)
}
