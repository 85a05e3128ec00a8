import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { settleOrder } from './settle-order'
import { workThrough } from './work-through'

/** Asks Stripe about every open session older than two minutes: what a lost webhook and a closed browser left behind. */
export async function reconcilePayments({
  now,
  pageSize = 200,
}: {
  now: Date
  pageSize?: number
}): Promise<{ asked: number; settled: number }> {
  let settled = 0
  const { asked, errors } = await workThrough(
    (after) =>
      db.payment.findMany({
        where: {
          status: 'OPEN',
          sessionId: { not: null },
          createdAt: { lte: new Date(now.getTime() - 2 * minute) },
          id: { gt: after },
        },
        select: { id: true, sessionId: true },
        orderBy: { id: 'asc' },
        take: pageSize,
      }),
    async ({ sessionId }) => {
      const { outcome } = await settleOrder({ sessionId: sessionId ?? '', now })
      if (outcome !== 'wait') settled++
    },
  )
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${asked} sessions could not be settled`)
  return { asked, settled }
}
