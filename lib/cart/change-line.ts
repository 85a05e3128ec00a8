import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { type CartOwner, touchCart } from './lock-cart'

type Change = { quantity: number } | { savedForLater: boolean } | { seenFen: 'now' }

/** Changes one line of the owner's own cart: its quantity, its place (cart or saved for later), or the price the buyer has seen. Throws `notFound`. */
export async function changeLine({
  owner,
  lineId,
  change,
  now,
}: {
  owner: CartOwner
  lineId: string
  change: Change
  now: Date
}): Promise<void> {
  await db.$transaction(async (tx) => {
    // Not while an order is made of the cart: what it held would not be what it writes down.
    await touchCart(tx, owner, now)
    const line = await tx.cartLine.findFirst({
      where: { id: lineId, cart: owner },
      select: { variant: { select: { priceFen: true } } },
    })
    if (!line) throw new DomainError('notFound')
    const data = 'seenFen' in change ? { seenFen: line.variant.priceFen } : change
    await tx.cartLine.updateMany({ where: { id: lineId, cart: owner }, data })
  })
}
