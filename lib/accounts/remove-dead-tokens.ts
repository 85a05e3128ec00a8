import { day } from '@/lib/dates'
import { db } from '@/lib/db'

/** So long an ended token can still be looked up. */
const keptMs = 30 * day

/** Removes tokens that ended long ago. Run by the worker. */
export async function removeDeadTokens({ now }: { now: Date }): Promise<{ tokensRemoved: number }> {
  const before = new Date(now.getTime() - keptMs)
  const { count } = await db.apiToken.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  })
  return { tokensRemoved: count }
}
