import { createHmac, randomBytes } from 'node:crypto'
import { day, hour, minute } from '@/lib/dates'
import type { SendFailure } from '@/lib/outbound-post'
import { testEvent } from './webhook-schema'

export const maxEndpoints = 5
/** How long the old secret signs beside a new one. */
export const rotationMs = day
/** A request waits so long for an answer. */
export const answerWithinMs = 10_000
/** Longer than a request can take, so that nobody else sends meanwhile; after a crash it runs out by itself. */
export const leaseMs = 30_000
/** Deliveries hold people's addresses: they are forgotten after this. */
export const keepMs = 30 * day

/** What lies between the tries of one delivery, without the jitter. */
export const retryDelaysMs = [30_000, 2 * minute, 10 * minute, hour, 3 * hour, 6 * hour, 12 * hour] as const
/** About a day: the time from a delivery's first try to its last. */
export const retrySpanMs = retryDelaysMs.reduce((sum, ms) => sum + ms, 0)

/** When to try again after `tries` failed ones, up to a fifth later than planned (`random` in [0, 1)); null: no more. */
export function nextTryAt(type: string, tries: number, now: Date, random: number): Date | null {
  const delay = type === testEvent ? undefined : retryDelaysMs[tries - 1]
  return delay === undefined ? null : new Date(now.getTime() + Math.round(delay * (1 + random / 5)))
}

/** Why a try came to no answer. */
export type WebhookFailure = SendFailure | 'secret'

/** Whether a status says that the event has arrived. */
export const isArrived = (status: number | null) => status !== null && status >= 200 && status < 300

/**
 * Why an endpoint is to be switched off after a failed try, or null: it says it is gone for good (410), or a delivery was given up on and
 * nothing at all has arrived in the time that takes.
 */
export function switchOffReason(try_: {
  status: number | null
  isGivenUp: boolean
  failingSince: Date
  now: Date
}): 'gone' | 'failing' | null {
  if (try_.status === 410) return 'gone'
  const failingMs = try_.now.getTime() - try_.failingSince.getTime()
  return try_.isGivenUp && failingMs >= retrySpanMs ? 'failing' : null
}

/** A new signing secret as Standard Webhooks writes it: whsec_ and 32 random bytes in base64. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

/**
 * The three headers of Standard Webhooks (standardwebhooks.com): the signature is HMAC-SHA256 over `id.seconds.body`, one for each secret
 * that holds at the time.
 */
export function signatureHeaders(
  { id, body, secrets }: { id: string; body: string; secrets: string[] },
  now: Date,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const seconds = String(Math.floor(now.getTime() / 1000))
  const sign = (secret: string) =>
    `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
      .update(`${id}.${seconds}.${body}`)
      .digest('base64')}`
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': secrets.map(sign).join(' '),
  }
}

/** An address without what stands behind its ?, where systems like to keep keys. */
export const urlWithoutQuery = (url: string) => url.replace(/[?#].*$/, '')
