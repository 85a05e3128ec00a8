import { timingSafeEqual } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { ApiError } from './api-error'
import { API_ROUTES, type ApiRoute } from './api-routes'
import type { Exchange } from './contract'
import { expand } from './expand'
import { type Faults, outage } from './faults'
import { parseForm } from './form-body'
import { type Answer, html, json, type Request } from './http-message'
import { createReplies, fingerprintOf } from './replies'
import { mintId } from './store'
import type { World } from './world'

/** The secret key out of `Authorization: Bearer …` or basic auth, as Stripe takes both. */
function keyOf(header: string | undefined): string {
  const [scheme, value = ''] = (header ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'basic') return value
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] ?? ''
}

/** Throws Stripe's 401 unless the request carries exactly this secret key. */
export function requireKey(header: string | undefined, secretKey: string): void {
  const given = keyOf(header)
  if (given === '') throw new ApiError(401, 'You did not provide an API key.', { ran: false })
  const [left, right] = [Buffer.from(given), Buffer.from(secretKey)]
  if (left.length === right.length && timingSafeEqual(left, right)) return
  throw new ApiError(401, `Invalid API Key provided: ${given.slice(0, 8)}***`, { ran: false })
}

function match({ path }: ApiRoute, pathname: string): string | null {
  const pattern = path.split('/')
  const parts = pathname.split('/')
  if (pattern.length !== parts.length) return null
  let id = ''
  for (const [index, want] of pattern.entries()) {
    const part = parts[index] ?? ''
    if (want === ':id') id = part
    else if (want !== part) return null
  }
  return id
}

function findRoute(method: string, pathname: string) {
  for (const route of API_ROUTES) {
    const id = route.method === method ? match(route, pathname) : null
    if (id !== null) return { route, id }
  }
  throw new ApiError(404, `Unrecognized request URL (${method}: ${pathname}).`, { ran: false })
}

/** Answers a failure in Stripe's envelope; only 429 and 500 are worth another try of the SDK. */
export function errorAnswer(error: unknown, headers: Record<string, string> = {}): Answer {
  if (!(error instanceof ApiError)) {
    return json(500, { error: { type: 'api_error', message: 'The payment sandbox failed.' } }, headers)
  }
  const retry = error.status === 429 || error.status >= 500 || error.status === 409 ? 'true' : 'false'
  return json(error.status, error.body, { 'stripe-should-retry': retry, ...headers })
}

/** The handler of everything under `/v1/`; `inspect` sees each call that was answered by a route. */
export function createApi(
  world: World,
  secretKey: string,
  faults: Faults,
  inspect: (exchange: Exchange) => void = () => {},
) {
  const once = createReplies(world)

  function refuse(error: unknown, ran: boolean) {
    if (!(error instanceof ApiError)) throw error
    return { status: error.status, body: JSON.stringify(error.body), ran: ran || error.fields.ran === true }
  }

  function run(route: ApiRoute, id: string, form: string) {
    let ran = false
    try {
      const call = route.prepare(world, id, parseForm(form))
      const result = call.run()
      ran = true
      return { status: 200, body: JSON.stringify(expand(world, result, call.expand)), ran }
    } catch (error) {
      return refuse(error, ran)
    }
  }

  async function answer(request: Request, headers: Record<string, string>): Promise<Answer> {
    const { method, url } = request
    const { pathname } = url
    requireKey(request.headers.authorization, secretKey)
    const { route, id } = findRoute(method, pathname)
    const met = faults.meet(method, pathname)
    if (met?.fault === 'drop-request') return { ...json(500, ''), drop: true }
    if (met?.fault === 'html') return html(502, '<h1>502 Bad Gateway</h1>')
    if (met?.fault === 'no-envelope') return json(404, { message: 'Not Found' }, headers)
    const form = method === 'GET' ? url.search.slice(1) : request.body
    const key = method === 'POST' ? (request.headers['idempotency-key']?.toString() ?? null) : null
    const reply = await once(key, fingerprintOf(method, pathname, form), async () => {
      if (met?.fault === 'slow') await setTimeout(met.ms)
      if (met?.fault === '500-kept') return refuse(outage(), true)
      const done = run(route, id, form)
      return met?.fault === '500-after-commit' ? refuse(outage(), true) : done
    })
    inspect({ method, pathname, form, ...reply })
    if (method === 'POST' && key === null) await world.store.save()
    const extra: Record<string, string> = { 'stripe-should-retry': 'false' }
    if (key !== null) extra['idempotency-key'] = key
    if (reply.replayed) extra['idempotent-replayed'] = 'true'
    const drop = met?.fault === 'drop-response-after-commit'
    return { ...json(reply.status, reply.body, { ...headers, ...extra }), drop }
  }

  return async function handleApi(request: Request): Promise<Answer> {
    const headers = {
      'request-id': mintId('req_', 14),
      'stripe-version': String(request.headers['stripe-version'] ?? ''),
    }
    try {
      return await answer(request, headers)
    } catch (error) {
      return errorAnswer(error, headers)
    }
  }
}
