import { day } from '@/lib/dates'
import { db } from '@/lib/db'

/** As long as the guest's cookie lives. */
const guestCartLifeMs = 90 * day

/** Removes the carts of guests whose cookie has run out. Run by the worker. */
export async function removeStaleCarts({ now }: { now: Date }): Promise<{ removed: number }> {
  const before = new Date(now.getTime() - guestCartLifeMs)
  const { count } = await db.cart.deleteMany({
    where: { tokenHash: { not: null }, updatedAt: { lt: before } },
  })
  return { removed: count }
}
