import { ApiError } from './api-error'

export const FAULTS = [
  /** the connection ends before anything ran */
  'drop-request',
  /** everything ran, the answer is lost */
  'drop-response-after-commit',
  'slow',
  /** another call holds the object: worth another try */
  '409',
  '429',
  /** nothing ran and nothing is kept: worth another try */
  '500',
  /** nothing ran, but the 500 is kept for its idempotency key */
  '500-kept',
  /** everything ran, and a 500 is kept for its idempotency key instead of the answer */
  '500-after-commit',
  /** a proxy's page instead of an answer */
  'html',
  /** an error without Stripe's envelope, which the SDK takes for a success */
  'no-envelope',
] as const
export type Fault = (typeof FAULTS)[number]

/** What is left to do about a fault once the call runs. */
export interface Met {
  fault: Fault
  ms: number
}

const SLOW_MS = 200

/** Faults ordered by a test: the next `count` API calls whose path starts with `path` meet them. */
export function createFaults() {
  let queue: (Met & { method: string | null; path: string })[] = []
  return {
    order(fault: Fault, count = 1, method: string | null = null, path = '/v1/', ms = SLOW_MS) {
      queue.push(...Array.from({ length: count }, () => ({ fault, method, path, ms })))
    },
    /** The fault this call meets, if any; throws it when it comes before the call runs. */
    meet(method: string, path: string): Met | null {
      const hit = queue.find((entry) => path.startsWith(entry.path) && (entry.method ?? method) === method)
      if (!hit) return null
      queue = queue.filter((entry) => entry !== hit)
      if (hit.fault === '500') throw outage()
      if (hit.fault === '429') throw new ApiError(429, 'Too many requests.', { code: 'rate_limit' })
      if (hit.fault === '409') {
        const message =
          'This object cannot be accessed right now because another API request is accessing it.'
        throw new ApiError(409, message, { code: 'lock_timeout' })
      }
      return hit
    },
    /** Forgets what no call has met yet. */
    clear() {
      queue = []
    },
    get waiting() {
      return queue.length
    },
  }
}

export function outage(): ApiError {
  return new ApiError(500, 'An unknown error occurred.', { type: 'api_error', ran: true })
}

export type Faults = ReturnType<typeof createFaults>
