/** What one page asks after it has been shown: who looks, how full the cart is, and what is in stock. Kept small: it is the hot route. */
export type LiveAnswer = {
  viewer: { name: string; admin: boolean; seller: boolean; unread: number } | null
  cartCount: number
  /** variant id → [price in fen, pieces available]; a withdrawn variant is absent; null = the product is not on sale now */
  variants?: Record<string, [number, number]> | null
}
