/**
 * Any site's script may call the API: it knows no cookies, so a foreign page acts only with a token its own user gave it.
 */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Idempotent-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
}

/** The answer to OPTIONS: which methods an address takes and which headers may be sent. */
export function preflight(allow: string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      Allow: allow.join(', '),
      'Access-Control-Allow-Methods': allow.join(', '),
      'Access-Control-Allow-Headers':
        'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Cart-Token, X-Request-Id',
      'Access-Control-Max-Age': '86400',
    },
  })
}
