import { ApiError } from './api-error'

export const FAULTS = ['drop-response-after-commit', 'slow', '500', '429'] as const
export type Fault = (typeof FAULTS)[number]

/** Faults ordered by a test: the next `count` API calls whose path starts with `path` meet them. */
export function createFaults() {
  let queue: { fault: Fault; method: string | null; path: string }[] = []
  return {
    order(fault: Fault, count: number, method: string | null, path: string) {
      queue.push(...Array.from({ length: count }, () => ({ fault, method, path })))
    },
    /** The fault this call meets, if any; throws it when it comes before the call runs. */
    meet(method: string, path: string): 'drop-response-after-commit' | 'slow' | null {
      const hit = queue.find((entry) => path.startsWith(entry.path) && (entry.method ?? method) === method)
      if (!hit) return null
      queue = queue.filter((entry) => entry !== hit)
      if (hit.fault === '500') throw new ApiError(500, 'An unknown error occurred.', { type: 'api_error' })
      if (hit.fault === '429') throw new ApiError(429, 'Too many requests.', { code: 'rate_limit' })
      return hit.fault
    },
    get waiting() {
      return queue.length
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
