import { db } from '@/lib/db'
import { closeUnpaid } from './close-unpaid'

/** Closes every order whose hold has run out. One that cannot be closed now (Stripe out of reach) keeps its hold and is tried again; its error is thrown at the end. */
export async function expireHolds({
  now,
  limit = 200,
}: {
  now: Date
  limit?: number
}): Promise<{ closed: number }> {
  const due = await db.order.findMany({
    where: { status: 'AWAITING_PAYMENT', holdUntil: { lte: now } },
    select: { id: true },
    orderBy: { holdUntil: 'asc' },
    take: limit,
  })
  let closed = 0
  const errors: unknown[] = []
  for (const { id } of due) {
    try {
      const outcome = await closeUnpaid({ orderId: id, reason: 'expired', now })
      if (outcome.startsWith('close')) closed++
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${due.length} holds could not be closed`)
  return { closed }
}
