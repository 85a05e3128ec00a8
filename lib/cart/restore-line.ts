import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { type CartOwner, lockCart } from './lock-cart'
import { maxLines } from './rules'

/** Undoes a removal. A line for the same variant added meanwhile stays as it is. Throws `notFound`, `cartTooLarge`. */
export async function restoreLine({
  owner,
  input,
  now,
}: {
  owner: CartOwner
  input: { variantId: string; quantity: number; later: boolean }
  now: Date
}): Promise<void> {
  await db.$transaction(async (tx) => {
    const variant = await tx.variant.findUnique({
      where: { id: input.variantId },
      select: { priceFen: true },
    })
    if (!variant) throw new DomainError('notFound')
    const cartId = await lockCart(tx, owner, now)
    if ((await tx.cartLine.count({ where: { cartId } })) >= maxLines)
      throw new DomainError('cartTooLarge', { params: { max: maxLines } })
    const { variantId, quantity, later } = input
    await tx.cartLine.createMany({
      data: [{ cartId, variantId, quantity, seenFen: variant.priceFen, savedForLater: later, addedAt: now }],
      skipDuplicates: true,
    })
  })
}
