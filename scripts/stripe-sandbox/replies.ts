import { createHash } from 'node:crypto'
import { ApiError } from './api-error'
import type { ReplyRecord } from './records'
import type { World } from './world'

const KEPT_MS = 24 * 3_600_000

export interface Reply {
  status: number
  body: string
}

/** Identifies a request by method, path and parameters, in whatever order they were sent. */
export function fingerprintOf(method: string, path: string, form: string): string {
  const params = [...new URLSearchParams(form)].map((pair) => pair.join('=')).sort()
  return createHash('sha256')
    .update([method, path, ...params].join('\n'))
    .digest('hex')
}

/** Drops kept replies after 24 hours; their keys are free again. */
export function pruneReplies(world: World): void {
  const { replies } = world.store.state
  const oldest = world.store.nowMs() - KEPT_MS
  for (const [key, { createdMs }] of Object.entries(replies))
    if (createdMs < oldest) world.store.drop('replies', key)
}

/**
 * Stripe's idempotency (API v1): one key runs once. The same request again gets the kept reply, another request
 * under the key an `idempotency_error`, a request while the first still runs a 409.
 */
export function createReplies(world: World) {
  const running = new Set<string>()

  function find(key: string, fingerprint: string): ReplyRecord | null {
    const kept = world.store.find('replies', key)
    if (!kept) return null
    if (kept.fingerprint === fingerprint) return kept
    const message =
      'Keys for idempotent requests can only be used with the same parameters they were first used with. ' +
      `Try using a key other than '${key}' if you meant to execute a different request.`
    throw new ApiError(400, message, { type: 'idempotency_error' })
  }

  /** Runs `work` under `key`. Its reply is kept unless it says that nothing ran. */
  return async function once(
    key: string | null,
    fingerprint: string,
    work: () => Promise<Reply & { ran: boolean }>,
  ) {
    if (key === null) return { ...(await work()), replayed: false }
    if (key.length > 255) throw new ApiError(400, 'Idempotency keys can be at most 255 characters long.')
    if (running.has(key)) {
      const message = 'There is currently another in-progress request using this Idempotent Key.'
      throw new ApiError(409, message, { type: 'idempotency_error', code: 'idempotency_key_in_use' })
    }
    const kept = find(key, fingerprint)
    if (kept) return { status: kept.status, body: kept.body, replayed: true }
    running.add(key)
    try {
      const { ran, ...reply } = await work()
      if (ran) world.store.put('replies', key, { createdMs: world.store.nowMs(), fingerprint, ...reply })
      await world.store.save()
      return { ...reply, replayed: false }
    } finally {
      running.delete(key)
    }
  }
}
