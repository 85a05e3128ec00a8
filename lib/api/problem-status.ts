import type { ErrorCode } from '@/lib/errors'

const statuses: Partial<Record<ErrorCode, number>> = {
  malformed: 400,
  idempotencyKeyMissing: 400,
  signInNeeded: 401,
  badCredentials: 401,
  codeNeeded: 401,
  wrongCode: 401,
  forbidden: 403,
  readOnlyToken: 403,
  notFound: 404,
  methodNotAllowed: 405,
  bodyTooLarge: 413,
  mediaType: 415,
  invalid: 422,
  addressMissing: 422,
  notServed: 422,
  region: 422,
  wrongPassword: 422,
  weakPassword: 422,
  linkExpired: 422,
  badImage: 422,
  idempotencyKeyReused: 422,
  tooMany: 429,
  internal: 500,
  paymentUnavailable: 503,
}

/** The HTTP status of an expected failure; what the present state of things refuses is 409. */
export function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 409
}
