import type { EventRecord } from './records'

export const RULES = ['drop', 'duplicate', 'delay'] as const

/** What shall happen to the next events: `type` null means any. `delay` counts on the sandbox's clock. */
export interface WebhookRule {
  rule: (typeof RULES)[number]
  type: string | null
  count: number
  ms: number
  copies: number
}

/** Orders for single events, beside the mode that holds for all: lose this one, send that one three times, that one late. */
export function createWebhookRules() {
  let rules: WebhookRule[] = []
  return {
    order(rule: WebhookRule) {
      rules.push({ ...rule })
    },
    clear() {
      rules = []
    },
    /** Applies the first order that fits a new event. Returns false when none does. */
    apply(record: EventRecord, nowMs: number): boolean {
      const hit = rules.find(({ type }) => type === null || type === record.event.type)
      if (!hit) return false
      hit.count -= 1
      rules = rules.filter(({ count }) => count > 0)
      if (hit.rule === 'drop') record.nextAttemptMs = null
      if (hit.rule === 'duplicate') record.copies = hit.copies
      if (hit.rule === 'delay') record.nextAttemptMs = nowMs + hit.ms
      return true
    },
    get waiting() {
      return rules.length
    },
  }
}
