import { day } from '@/lib/dates'
import { db } from '@/lib/db'

const keptMs = 90 * day

/** Removes searches older than 90 days. Run by the worker. */
export async function forgetSearches({ now }: { now: Date }): Promise<{ searchesForgotten: number }> {
  const { count } = await db.searchLog.deleteMany({ where: { at: { lt: new Date(now.getTime() - keptMs) } } })
  return { searchesForgotten: count }
}
