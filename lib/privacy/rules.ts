import { day, hour } from '@/lib/dates'

/** Records of a trade stay for three years from its end (E-Commerce Law of the PRC, article 31). */
export const keepTradeYears = 3
/** The last mail to somebody who has left is kept this long, so that it can be delivered. */
export const lastMailMs = day
export const exportsPerAccount = { name: 'export', max: 5, windowMs: hour } as const

/** Trades that ended before this moment no longer need to name a person who has left. */
export function tradeForgottenBefore(now: Date): Date {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - keepTradeYears)
  return then
}

/** The address that stands in the row of somebody who has left: unique, never deliverable (RFC 2606), useless for signing in. */
export function emptyAddress(userId: string, domain: string): string {
  return `left.${userId}@${domain}`
}
