import type { ErrorCode } from '@/lib/errors'
import type { Operation } from './operation'
import { statusOf } from './problem-status'

/** Every code an operation may answer with: its own, and those that follow from its shape. */
export function errorsOf({ method, auth, input, idempotent, errors = [] }: Operation): ErrorCode[] {
  const following: ErrorCode[] = ['tooMany', 'internal']
  if (auth !== 'none') following.push('signInNeeded')
  if (auth !== 'none' && method !== 'GET') following.push('readOnlyToken')
  if (input?.params) following.push('notFound')
  if (input?.query || input?.body) following.push('invalid')
  if (input?.body) following.push('malformed', 'mediaType', 'bodyTooLarge')
  if (idempotent) following.push('idempotencyKeyMissing', 'idempotencyKeyReused', 'requestInFlight')
  return [...new Set([...errors, ...following])]
}

/** The problem answers of an operation by status, each with the codes it may carry. */
export function problemResponses(operation: Operation): Record<string, object> {
  const byStatus = Map.groupBy(errorsOf(operation), statusOf)
  const statuses = [...byStatus.keys()].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = byStatus.get(status) ?? []
      const schema = {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object', properties: { code: { enum: codes } } },
        ],
      }
      return [
        status,
        {
          description: codes.join(', '),
          ...(status === 401 ? { headers: { 'WWW-Authenticate': text('Bearer') } } : {}),
          ...(status === 429 ? { headers: { 'Retry-After': number('Seconds to wait.') } } : {}),
          content: { 'application/problem+json': { schema } },
        },
      ]
    }),
  )
}

const text = (description: string) => ({ description, schema: { type: 'string' } })
const number = (description: string) => ({ description, schema: { type: 'integer' } })

/** The headers of an answer that went well. */
export function successHeaders({ method, idempotent }: Operation): Record<string, object> {
  return {
    'X-Request-Id': text('Name it when you ask us about a call.'),
    'RateLimit-Policy': text('The limit: `"read";q=1200;w=60` is 1200 calls in 60 seconds.'),
    RateLimit: text('What is left of it: `"read";r=1199;t=1`, full again in t seconds.'),
    ...(method === 'GET' ? { ETag: text('Send it as If-None-Match: 304 when nothing has changed.') } : {}),
    ...(idempotent ? { 'Idempotent-Replayed': text('`true` when this is the stored first answer.') } : {}),
  }
}
