import type { DoorWorld, Role } from './world'

export type RouteRow = {
  at: (world: DoorWorld) => string
  /** statuses by role */
  answers: Partial<Record<Role, number>>
  otherwise: number
  body?: string
}

const always = (path: string, otherwise: number, body?: string): RouteRow => ({
  at: () => path,
  answers: {},
  otherwise,
  ...(body === undefined ? {} : { body }),
})

/** Every route handler by method and folder below app, and who is answered how. A handler without a line fails scripts/lint/doors.test.ts. */
export const routeRows: Record<string, RouteRow> = {
  'GET api/auth/[...nextauth]': always('/api/auth/session', 200),
  'POST api/auth/[...nextauth]': always('/api/auth/signout', 302, ''),
  'GET .well-known/did.json': always('/.well-known/did.json', 200),
  'GET .well-known/jwks.json': always('/.well-known/jwks.json', 200),
  'GET api/verify/[awardId]': {
    at: ({ recall }) => `/api/verify/${recall.award.id}`,
    answers: {},
    otherwise: 200,
  },
  'GET verify/[awardId]': { at: ({ recall }) => `/verify/${recall.award.id}`, answers: {}, otherwise: 307 },
  'GET verify/[awardId]/[file]': {
    at: ({ recall }) => `/verify/${recall.award.id}/credential.jwt`,
    answers: {},
    otherwise: 200,
  },
  'GET api/cases/[caseId]/lines.csv': {
    at: ({ recall }) => `/api/cases/${recall.quality.id}/lines.csv`,
    answers: { nobody: 401, admin: 200 },
    otherwise: 403,
  },
  'POST api/csp-report': always('/api/csp-report', 204, '{}'),
  'GET api/health': always('/api/health', 200),
  'GET api/language': always('/api/language?to=zh', 303),
  'GET api/live': always('/api/live', 200),
  'GET api/metrics': always('/api/metrics', 401),
  'GET api/ready': always('/api/ready', 200),
  'GET api/regions': always('/api/regions', 200),
  'GET api/search-log': {
    at: () => '/api/search-log?list=top',
    answers: { nobody: 401, admin: 200 },
    otherwise: 403,
  },
  'POST api/searched': always('/api/searched', 204, 'en /search?q=towel'),
  'GET api/suggest': always('/api/suggest?q=towel&locale=en', 200),
  'GET api/stripe/return': always('/api/stripe/return?session_id=cs_test_nobodyknows', 303),
  'POST api/stale-pages': always('/api/stale-pages', 204, ''),
  'POST api/stripe/webhook': always('/api/stripe/webhook', 400, '{"type":"payment_intent.succeeded"}'),
  'GET dev/mail.json': always('/dev/mail.json?to=nobody@example.com', 200),
  'GET media/[imageId]/[file]': always('/media/00000000-0000-7000-8000-000000000000/480.avif', 404),
  'GET og/[kind]/[file]': always('/og/site/millmark.png', 200),
  'GET packed/[file]': always('/packed/nothing.js', 404),
  'GET robots.txt': always('/robots.txt', 200),
  'GET sitemap.xml': always('/sitemap.xml', 200),

  // Refused as long as no password is given, and then led back to the page that asks for it.
  'POST api/account/export': always('/api/account/export', 303, 'current=wrong'),
  // The API's operations have a contract test of their own; here only that no cookie opens anything.
  ...Object.fromEntries(
    ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [
      `${method} api/v1/[[...path]]`,
      always('/api/v1/nothing-here', 404),
    ]),
  ),
  'OPTIONS api/v1/[[...path]]': always('/api/v1/products', 204),
}
