import { createHash } from 'node:crypto'
import { DomainError } from '@/lib/errors'
import { languageTag, preferredLocale } from '@/lib/i18n/locales'
import { openToAll } from './cors'
import type { Operation } from './operation'
import { type Problem } from './problem'

/** A finished answer before it is sent or kept for a repetition. */
export type Answer = { status: number; body: string; headers: Record<string, string> }

const tagOf = (body: string) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Whether one of the tags the client holds is this one (RFC 9110 13.1.2: compared weakly). */
export function holdsTag(ifNoneMatch: string | null, tag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === '*' || part === tag)
}

function cacheControl({ method, cacheSeconds }: Operation): string {
  if (method !== 'GET') return 'no-store'
  return cacheSeconds === undefined
    ? 'private, no-cache'
    : `public, max-age=${cacheSeconds}, stale-while-revalidate=${cacheSeconds * 10}`
}

function nextLink(request: Request, data: unknown): Record<string, string> {
  const cursor = data && typeof data === 'object' && 'nextCursor' in data ? data.nextCursor : null
  if (typeof cursor !== 'string') return {}
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('after', cursor)
  return { Link: `<${pathname}?${searchParams}>; rel="next"` }
}

/** What a handler returned, as the answer to be sent. */
export function successAnswer(operation: Operation, request: Request, data: unknown, extra: Headers): Answer {
  const headers = { 'Cache-Control': cacheControl(operation), ...Object.fromEntries(extra) }
  if (!operation.output) return { status: 204, body: '', headers }
  return {
    status: operation.status ?? 200,
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json', ...headers, ...nextLink(request, data) },
  }
}

/** Sends an answer: with its tag for reads, as 304 to who has it, without a body to HEAD. */
export function send(request: Request, { status, body, headers }: Answer, requestId: string): Response {
  const all = new Headers({ ...openToAll, ...headers, 'X-Request-Id': requestId })
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && status === 200) {
    const tag = tagOf(body)
    all.set('ETag', tag)
    if (holdsTag(request.headers.get('if-none-match'), tag)) {
      all.delete('Content-Type')
      return new Response(null, { status: 304, headers: all })
    }
  }
  return new Response(request.method === 'HEAD' || status === 204 ? null : body, { status, headers: all })
}

function challenge(hasToken: boolean): string {
  return hasToken ? 'Bearer realm="millmark", error="invalid_token"' : 'Bearer realm="millmark"'
}

/** A refusal as `application/problem+json`. */
export function problemAnswer(request: Request, problem: Problem, error: unknown): Answer {
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Content-Language': languageTag[preferredLocale(request.headers.get('accept-language'))],
    Vary: 'Accept-Language',
  }
  if (problem.status === 401) headers['WWW-Authenticate'] = challenge(request.headers.has('authorization'))
  if (problem.code === 'requestInFlight') headers['Retry-After'] = '1'
  if (error instanceof DomainError && error.code === 'tooMany')
    headers['Retry-After'] = String(error.params.seconds ?? Number(error.params.minutes ?? 1) * 60)
  return { status: problem.status, body: JSON.stringify(problem), headers }
}
