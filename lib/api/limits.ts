import { minute } from '@/lib/dates'
import { DomainError } from '@/lib/errors'
import { countTry, type Limit } from '@/lib/rate-limit'

/**
 * How often one caller may ask. Calls are counted in this process, since a row written per call would cost more than most calls; ways in (a
 * password, a code) are counted in the database, so that no second process gives a second chance.
 */
export const apiLimits = {
  read: { name: 'api-read', max: 1200, windowMs: minute, store: 'memory' },
  search: { name: 'api-search', max: 600, windowMs: minute, store: 'memory' },
  write: { name: 'api-write', max: 300, windowMs: minute, store: 'memory' },
  entry: { name: 'api-entry', max: 60, windowMs: minute, store: 'database' },
} as const satisfies Record<string, Limit & { store: 'memory' | 'database' }>
export type ApiLimit = keyof typeof apiLimits

/** All requests of one address together, whoever they say they are. */
export const addressLimit: Limit = { name: 'api-address', max: 6000, windowMs: minute }
/** Tokens that are none, from one address. */
export const badTokenLimit: Limit = { name: 'api-bad-token', max: 60, windowMs: minute }

const maxSubjects = 20_000
type Bucket = { tokens: number; at: number }
const buckets = new Map<string, Bucket>()

/**
 * Takes one from the subject's bucket, which refills evenly: `max` in `windowMs`. Throws `tooMany` when it is empty. The subjects seen
 * longest ago are forgotten first.
 */
export function takeToken(limit: Limit, subject: string, now: Date): { left: number; resetMs: number } {
  const key = `${limit.name}:${subject}`
  const at = now.getTime()
  const perMs = limit.max / limit.windowMs
  const bucket = buckets.get(key) ?? { tokens: limit.max, at }
  const tokens = Math.min(limit.max, bucket.tokens + Math.max(0, at - bucket.at) * perMs)
  buckets.delete(key)
  if (buckets.size >= maxSubjects) buckets.delete(buckets.keys().next().value ?? key)
  buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at })
  if (tokens < 1) {
    const seconds = Math.max(1, Math.ceil((1 - tokens) / perMs / 1000))
    throw new DomainError('tooMany', { params: { minutes: Math.ceil(seconds / 60), seconds } })
  }
  return { left: Math.floor(tokens - 1), resetMs: (limit.max - tokens + 1) / perMs }
}

/** Counts one call and returns what the answer says about it (draft-ietf-httpapi-ratelimit-headers). Throws `tooMany`. */
export async function countCall(name: ApiLimit, subject: string, now: Date): Promise<Record<string, string>> {
  const limit = apiLimits[name]
  const { left, resetMs } =
    limit.store === 'memory' ? takeToken(limit, subject, now) : await countTry(limit, subject, now)
  return {
    ...policyHeader(name),
    RateLimit: `"${name}";r=${Math.max(0, left)};t=${Math.max(1, Math.ceil(resetMs / 1000))}`,
  }
}

/** The header that tells a limit, also where it has been passed. */
export function policyHeader(name: ApiLimit): Record<string, string> {
  const { max, windowMs } = apiLimits[name]
  return { 'RateLimit-Policy': `"${name}";q=${max};w=${windowMs / 1000}` }
}
