import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'
import type { RequestHook } from './hooks'

type Limit = { name: string; path: RegExp; methods?: string[]; perMinute: number }

/**
 * How often one address may ask for what is costly or guessable; the first line that fits counts. Far above what a person does. Guessing at
 * passwords, codes and links is counted again, and much tighter, in the database (lib/rate-limit.ts); the API has limits of its own.
 */
export const limits: Limit[] = [
  { name: 'sign-in', path: /^\/api\/auth\//, methods: ['POST'], perMinute: 120 },
  {
    name: 'account',
    path: /^\/(en|zh)\/(sign-up|forgot|reset|confirm|setup)/,
    methods: ['POST'],
    perMinute: 60,
  },
  { name: 'upload', path: /^\/(en|zh)\/seller\//, methods: ['POST'], perMinute: 240 },
  { name: 'evidence', path: /^\/api\/evidence/, perMinute: 120 },
  { name: 'change', path: /^\/(en|zh)(\/|$|\?)/, methods: ['POST'], perMinute: 600 },
  { name: 'policy report', path: /^\/api\/csp-report/, perMinute: 60 },
  { name: 'language', path: /^\/api\/language/, perMinute: 120 },
  { name: 'regions', path: /^\/api\/regions/, perMinute: 60 },
  { name: 'share picture', path: /^\/og\//, perMinute: 120 },
  { name: 'live', path: /^\/api\/live/, perMinute: 1_200 },
  { name: 'suggestions', path: /^\/api\/suggest/, perMinute: 600 },
  { name: 'search log', path: /^\/api\/searched/, perMinute: 120 },
  { name: 'verify', path: /^\/(verify|api\/verify|\.well-known)\//, perMinute: 600 },
  { name: 'search', path: /^\/(en|zh)\/search/, perMinute: 1_200 },
]

const minuteMs = 60_000
/** More addresses than this at once are a flood: the count starts anew rather than filling the memory. */
const maxKeys = 100_000

type Count = { since: number; hits: number }

/** Counts in memory what each address asked for in the current minute. */
export class Turnstile {
  private readonly counts = new Map<string, Count>()

  /** Seconds to wait, or 0 when this request may pass. */
  pass(limit: Limit, address: string, now: number): number {
    const key = `${limit.name} ${address}`
    const count = this.counts.get(key)
    if (!count || now - count.since >= minuteMs) {
      if (this.counts.size >= maxKeys) this.counts.clear()
      this.counts.set(key, { since: now, hits: 1 })
      return 0
    }
    count.hits += 1
    return count.hits > limit.perMinute ? Math.max(1, Math.ceil((count.since + minuteMs - now) / 1000)) : 0
  }
}

/** The limit a request falls under, if any. */
export function limitOf(method: string, url: string): Limit | undefined {
  return limits.find(({ path, methods }) => path.test(url) && (!methods || methods.includes(method)))
}

/** The address a request is counted by: the socket's, or what a proxy of ours says. */
export function addressOf(request: IncomingMessage): string {
  const forwarded = env().TRUST_PROXY ? String(request.headers['x-forwarded-for'] ?? '') : ''
  return forwarded.split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? 'unknown')
}

const turnstile = new Turnstile()

/** Answers 429 with the seconds to wait to who asks too often; nothing of the shop sees the request. */
export const limitRequests: RequestHook = ({ request, response }) => {
  if (!env().REQUEST_LIMITS) return false
  const limit = limitOf(request.method ?? 'GET', request.url ?? '/')
  const wait = limit ? turnstile.pass(limit, addressOf(request), Date.now()) : 0
  if (!wait) return false
  response.writeHead(429, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(wait) })
  response.end(`Too many requests. Try again in ${wait} s. · 请求过于频繁，请在 ${wait} 秒后再试。\n`)
  return true
}
