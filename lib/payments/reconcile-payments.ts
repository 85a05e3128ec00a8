import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { settleOrder } from './settle-order'

/** Asks Stripe about every open session older than two minutes: what a lost webhook and a closed browser left behind. */
export async function reconcilePayments({
  now,
  limit = 200,
}: {
  now: Date
  limit?: number
}): Promise<{ asked: number; settled: number }> {
  const open = await db.payment.findMany({
    where: {
      status: 'OPEN',
      sessionId: { not: null },
      createdAt: { lte: new Date(now.getTime() - 2 * minute) },
    },
    select: { sessionId: true },
    orderBy: { createdAt: 'asc' },
    take: limit,
  })
  let settled = 0
  const errors: unknown[] = []
  for (const { sessionId } of open) {
    try {
      const { outcome } = await settleOrder({ sessionId: sessionId ?? '', now })
      if (outcome !== 'wait') settled++
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length)
    throw new AggregateError(errors, `${errors.length} of ${open.length} sessions could not be settled`)
  return { asked: open.length, settled }
}
