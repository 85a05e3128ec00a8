import { db } from '@/lib/db'
import { lockCart, lockExistingCart } from './lock-cart'
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
    const cartId = await lockCart(tx, { userId }, now)
    const lines = await tx.cartLine.findMany({ where: { cartId: guestId }, orderBy: { addedAt: 'asc' } })
    const own = new Map(
      (await tx.cartLine.findMany({ where: { cartId } })).map((line) => [line.variantId, line]),
    )
    for (const { variantId, quantity, seenFen, savedForLater, addedAt } of lines) {
      const same = own.get(variantId)
      if (same) {
        const together =
          same.savedForLater === savedForLater ? Math.min(maxPieces, same.quantity + quantity) : quantity
        await tx.cartLine.update({
          where: { id: same.id },
          data: { quantity: together, seenFen, savedForLater: same.savedForLater && savedForLater },
        })
      } else if (own.size < maxLines) {
        own.set(
          variantId,
          await tx.cartLine.create({
            data: { cartId, variantId, quantity, seenFen, savedForLater, addedAt },
          }),
        )
      }
    }
    await tx.cart.delete({ where: { id: guestId } })
  })
}
