import { createHash, randomUUID } from 'node:crypto'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Answer } from './answer'

/** Longer than any operation takes; after it, whoever held the key is taken for dead. */
const leaseMs = 30_000
const keepMs = day

type Call = { scope: string; key: string; requestHash: string; now: Date }

/** The key of a request; null when it has none and needs none. Throws `idempotencyKeyMissing`, also for one that is no key. */
export function readKey(request: Request, need: 'required' | 'optional'): string | null {
  const key = request.headers.get('idempotency-key')
  if (key === null && need === 'optional') return null
  if (!key || !/^[\x21-\x7e]{8,200}$/.test(key)) throw new DomainError('idempotencyKeyMissing')
  return key
}

/** What makes two requests the same one. */
export function hashRequest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

// One statement: a key nobody has, one that has run out, or one whose holder died becomes ours; any other stays as it is.
async function claim({ scope, key, requestHash, now }: Call): Promise<string | null> {
  const [leaseUntil, expiresAt] = [new Date(now.getTime() + leaseMs), new Date(now.getTime() + keepMs)]
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "IdempotencyRecord" AS r ("id", "scope", "key", "requestHash", "leaseUntil", "createdAt", "expiresAt")
    VALUES (${randomUUID()}::uuid, ${scope}, ${key}, ${requestHash}, ${leaseUntil}, ${now}, ${expiresAt})
    ON CONFLICT ("scope", "key") DO UPDATE SET "id" = excluded."id", "requestHash" = excluded."requestHash", "status" = NULL,
      "body" = NULL, "headers" = NULL, "leaseUntil" = excluded."leaseUntil", "createdAt" = excluded."createdAt",
      "expiresAt" = excluded."expiresAt"
    WHERE r."expiresAt" <= ${now}
      OR (r."status" IS NULL AND r."leaseUntil" <= ${now} AND r."requestHash" = excluded."requestHash")
    RETURNING r."id"`
  return rows[0]?.id ?? null
}

async function findKept({ scope, key, requestHash }: Call): Promise<Answer> {
  const kept = await db.idempotencyRecord.findUnique({ where: { scope_key: { scope, key } } })
  if (kept && kept.requestHash !== requestHash) throw new DomainError('idempotencyKeyReused')
  if (!kept || kept.status === null) throw new DomainError('requestInFlight')
  const headers = { ...(kept.headers as Record<string, string>), 'Idempotent-Replayed': 'true' }
  return { status: kept.status, body: kept.body ?? '', headers }
}

/**
 * Runs `work` once per scope and key: the same request again gets the stored answer, another request with the key `idempotencyKeyReused`, one
 * beside it `requestInFlight`. Only a success is kept: a refusal has changed nothing and leaves the key free. A holder that died is followed
 * by the next request with the key after half a minute.
 */
export async function answerOnce(call: Call, work: () => Promise<Answer>): Promise<Answer> {
  const id = await claim(call)
  if (!id) return findKept(call)
  try {
    const answer = await work()
    await db.idempotencyRecord.updateMany({
      where: { id },
      data: { status: answer.status, body: answer.body, headers: answer.headers },
    })
    return answer
  } catch (error) {
    await db.idempotencyRecord.deleteMany({ where: { id, status: null } })
    throw error
  }
}

/** Drops answers whose day has passed. Run by the worker. */
export async function forgetOldAnswers({ now }: { now: Date }): Promise<{ answers: number }> {
  const { count } = await db.idempotencyRecord.deleteMany({ where: { expiresAt: { lt: now } } })
  return { answers: count }
}
