import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { type CartOwner, touchCart } from './lock-cart'

/** Takes a line out of the owner's own cart and returns what an undo needs. Throws `notFound`. */
export async function removeLine({
  owner,
  lineId,
  now,
}: {
  owner: CartOwner
  lineId: string
  now: Date
}): Promise<{ variantId: string; quantity: number; later: boolean }> {
  return db.$transaction(async (tx) => {
    await touchCart(tx, owner, now)
    const line = await tx.cartLine.findFirst({ where: { id: lineId, cart: owner } })
    if (!line) throw new DomainError('notFound')
    await tx.cartLine.deleteMany({ where: { id: lineId, cart: owner } })
    return { variantId: line.variantId, quantity: line.quantity, later: line.savedForLater }
  })
}
