import { createHmac } from 'node:crypto'
import type { EventRecord } from './records'
import { createWebhookRules } from './webhook-rules'
import type { World } from './world'

export const WEBHOOK_MODES = ['normal', 'duplicate', 'drop', 'reverse', 'delay'] as const
export type WebhookMode = (typeof WEBHOOK_MODES)[number]

export interface WebhookTarget {
  url: string
  secret: string
  /** the events the endpoint asks for; all when absent */
  types?: readonly string[]
}

const GATHER_MS = 60
const TIMEOUT_MS = 10_000
/** So many at once; the rest of a burst follows as these are answered. */
const MAX_IN_FLIGHT = 24

/** `Stripe-Signature` over the raw body, at the real time: the receiver compares it with its own clock. */
export function signatureOf(payload: string, secret: string): string {
  const seconds = Math.floor(Date.now() / 1_000)
  const digest = createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex')
  return `t=${seconds},v1=${digest}`
}

/**
 * Sends recorded events, signed, until the receiver answers 2xx or the retries are used up.
 * No order is promised. `drop` marks events as never to be sent, `reverse` gathers a burst and sends the last
 * first, `delay` holds events until the mode changes. An order for single events (`rules`) goes before the mode.
 */
export function createWebhooks(world: World, target: WebhookTarget | null, retryDelaysMs: readonly number[]) {
  let mode: WebhookMode = 'normal'
  let gathering: NodeJS.Timeout | null = null
  const rules = createWebhookRules()
  const sending = new Map<string, Promise<void>>()
  const closing = new AbortController()
  const events = () => world.store.state.events
  // What is to be sent, so that nobody looks through everything that ever was.
  const waiting = new Set(Object.keys(events()))

  async function post(payload: string): Promise<boolean> {
    if (!target) return true
    try {
      const response = await fetch(target.url, {
        method: 'POST',
        body: payload,
        redirect: 'manual',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signatureOf(payload, target.secret),
          'user-agent': 'Stripe/1.0 (payment sandbox)',
        },
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      })
      // Read to its end, so that the connection serves the next one.
      await response.arrayBuffer()
      return response.ok
    } catch {
      return false
    }
  }

  async function attempt(record: EventRecord, copies: number): Promise<void> {
    const payload = JSON.stringify(record.event)
    const results = await Promise.all(Array.from({ length: copies }, () => post(payload)))
    if (closing.signal.aborted) return
    world.store.touch('events', record.event.id)
    const delay = retryDelaysMs[record.attempts]
    record.attempts += 1
    record.delivered = results.some(Boolean)
    record.nextAttemptMs = record.delivered || delay === undefined ? null : world.store.nowMs() + delay
    if (record.delivered) record.event.pending_webhooks = 0
    await world.store.save()
  }

  function sendOne(record: EventRecord): Promise<void> {
    const { id } = record.event
    const running =
      sending.get(id) ??
      attempt(record, record.copies ?? (mode === 'duplicate' ? 2 : 1)).finally(() => {
        sending.delete(id)
        if (sending.size === MAX_IN_FLIGHT - 1) queueMicrotask(sendDue)
      })
    sending.set(id, running)
    return running
  }

  function due(): EventRecord[] {
    const now = world.store.nowMs()
    const found: EventRecord[] = []
    for (const id of waiting) {
      const record = events()[id]
      if (!record || record.nextAttemptMs === null) waiting.delete(id)
      else if (record.nextAttemptMs <= now) found.push(record)
    }
    return found
  }

  async function sendLastFirst(): Promise<void> {
    // Another burst may have sent one of them meanwhile.
    for (const record of due().reverse()) if (record.nextAttemptMs !== null) await sendOne(record)
  }

  /** Sends whatever is due now. */
  function sendDue(): void {
    if (mode === 'delay' || closing.signal.aborted) return
    if (mode !== 'reverse') {
      for (const record of due()) {
        if (sending.size >= MAX_IN_FLIGHT) return
        void sendOne(record)
      }
      return
    }
    gathering ??= setTimeout(() => {
      gathering = null
      void sendLastFirst()
    }, GATHER_MS).unref()
  }

  return {
    sendDue,
    /** A new event was recorded. */
    onEvent(eventId: string): void {
      const record = world.store.get('events', eventId)
      waiting.add(eventId)
      if (target?.types && !target.types.includes(record.event.type)) {
        record.nextAttemptMs = null
        return
      }
      const ordered = rules.apply(record, world.store.nowMs())
      if (!ordered && mode === 'drop') record.nextAttemptMs = null
      else queueMicrotask(sendDue)
    },
    rules,
    /** Sends an event once more, whatever became of it before. */
    resend(eventId: string): EventRecord {
      const record = world.store.get('events', eventId)
      record.attempts = 0
      waiting.add(eventId)
      record.nextAttemptMs = world.store.nowMs()
      sendDue()
      return record
    },
    /** Resolves when nothing is on its way any more. */
    async settled(): Promise<void> {
      while (sending.size > 0) await Promise.allSettled(sending.values())
    },
    setMode(next: WebhookMode): void {
      mode = next
      sendDue()
    },
    get mode() {
      return mode
    },
    /** Stops sending; unfinished events stay due for the next start. */
    async close(): Promise<void> {
      closing.abort()
      if (gathering) clearTimeout(gathering)
      await Promise.allSettled(sending.values())
    },
  }
}

export type Webhooks = ReturnType<typeof createWebhooks>
