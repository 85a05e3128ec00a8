import { createHash } from 'node:crypto'
import { day, minute } from './dates'
import { db } from './db'
import { DomainError } from './errors'

export type Limit = { name: string; max: number; windowMs: number }

const keyOf = (limit: Limit, subject: string) =>
  `${limit.name}:${createHash('sha256').update(subject).digest('base64url')}`

function refuse(windowStart: Date, limit: Limit, now: Date): never {
  const left = windowStart.getTime() + limit.windowMs - now.getTime()
  throw new DomainError('tooMany', {
    params: { minutes: Math.max(1, Math.ceil(left / minute)), seconds: Math.max(1, Math.ceil(left / 1000)) },
  })
}

/**
 * Counts one try of `subject` (an account or an address; only its hash is stored) and tells how many are left until the window ends.
 * Throws `tooMany` past the limit.
 */
export async function countTry(
  limit: Limit,
  subject: string,
  now: Date,
): Promise<{ left: number; resetMs: number }> {
  const oldest = new Date(now.getTime() - limit.windowMs)
  const rows = await db.$queryRaw<{ hits: number; windowStart: Date }[]>`
    INSERT INTO "RateLimit" ("key", "windowStart", "hits") VALUES (${keyOf(limit, subject)}, ${now}, 1)
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "RateLimit"."windowStart" <= ${oldest} THEN 1 ELSE "RateLimit"."hits" + 1 END,
      "windowStart" = CASE WHEN "RateLimit"."windowStart" <= ${oldest} THEN ${now} ELSE "RateLimit"."windowStart" END
    RETURNING "hits", "windowStart"`
  const row = rows[0]
  if (row && row.hits > limit.max) refuse(row.windowStart, limit, now)
  const started = row?.windowStart ?? now
  return {
    left: limit.max - (row?.hits ?? 1),
    resetMs: started.getTime() + limit.windowMs - now.getTime(),
  }
}

/** Forgets the tries of `subject`, after a success. */
export async function forgetTries(limit: Limit, subject: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(limit, subject) } })
}

/** Takes back one try of `subject`: it succeeded. Earlier failures stay counted, so that one good account does not cover for guessing at others. */
export async function takeBackTry(limit: Limit, subject: string): Promise<void> {
  await db.rateLimit.updateMany({
    where: { key: keyOf(limit, subject), hits: { gt: 0 } },
    data: { hits: { decrement: 1 } },
  })
}

/** Drops counters whose windows have long run out. Run by the worker. */
export async function forgetOldTries({ now }: { now: Date }): Promise<{ forgotten: number }> {
  const { count } = await db.rateLimit.deleteMany({
    where: { windowStart: { lt: new Date(now.getTime() - day) } },
  })
  return { forgotten: count }
}
