import { db, together } from '@/lib/db'
import { lockExistingCart, takeCart } from './lock-cart'
import { maxLines, maxPieces } from './rules'

/** Brings a guest's lines into the person's cart and removes the guest's cart. Quantities of the same variant add up, at most 999. Running it twice changes nothing more. */
export async function mergeCarts({
  tokenHash,
  userId,
  now,
}: {
  tokenHash: string
  userId: string
  now: Date
}): Promise<void> {
  await db.$transaction(async (tx) => {
    const guestId = await lockExistingCart(tx, { tokenHash })
    if (!guestId) return
    // Sent at once and answered in this order: the lines are read when both carts are ours.
    const [[cart], all] = await together(
      takeCart(tx, { userId }, now),
      tx.cartLine.findMany({
        where: { OR: [{ cartId: guestId }, { cart: { userId } }] },
        orderBy: { addedAt: 'asc' },
      }),
    )
    if (!cart) throw new Error('a cart was neither made nor found')
    const cartId = cart.id
    const own = new Map(all.filter((line) => line.cartId === cartId).map((line) => [line.variantId, line]))
    const guests = all.filter((line) => line.cartId === guestId)
    for (const { variantId, quantity, seenFen, savedForLater } of guests) {
      const same = own.get(variantId)
      if (!same) continue
      const pieces =
        same.savedForLater === savedForLater ? Math.min(maxPieces, same.quantity + quantity) : quantity
      await tx.cartLine.updateMany({
        where: { id: same.id },
        data: { quantity: pieces, seenFen, savedForLater: same.savedForLater && savedForLater },
      })
    }
    const fresh = guests
      .filter(({ variantId }) => !own.has(variantId))
      .slice(0, Math.max(0, maxLines - own.size))
    // The lines that are moved are no longer the guest's when its cart takes the rest along.
    await tx.$executeRaw`
      WITH moved AS (UPDATE "CartLine" SET "cartId" = ${cartId}::uuid WHERE "id" = ANY(${fresh.map(({ id }) => id)}::uuid[]))
      DELETE FROM "Cart" WHERE "id" = ${guestId}::uuid`
  })
}
