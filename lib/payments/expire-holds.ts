import { db } from '@/lib/db'
import { closeUnpaid } from './close-unpaid'
import { workThrough } from './work-through'

/** Closes every order whose hold has run out. One that cannot be closed now (Stripe out of reach) keeps its hold and is tried again; its error is thrown at the end. */
export async function expireHolds({
  now,
  pageSize = 200,
}: {
  now: Date
  pageSize?: number
}): Promise<{ closed: number }> {
  let closed = 0
  const { asked, errors } = await workThrough(
    (after) =>
      db.order.findMany({
        where: { status: 'AWAITING_PAYMENT', holdUntil: { lte: now }, id: { gt: after } },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: pageSize,
      }),
    async ({ id }) => {
      const outcome = await closeUnpaid({ orderId: id, reason: 'expired', now })
      if (outcome.startsWith('close')) closed++
    },
  )
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${asked} holds could not be closed`)
  return { closed }
}
