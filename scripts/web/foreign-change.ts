import type { IncomingMessage } from 'node:http'
import { appUrl, env } from '@/lib/env'
import type { RequestHook } from './hooks'

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null)

function ownHosts(request: IncomingMessage): (string | null | undefined)[] {
  const forwarded = env().TRUST_PROXY ? String(request.headers['x-forwarded-host'] ?? '') : ''
  return [request.headers.host, hostOf(appUrl()), ...(forwarded ? [forwarded] : [])]
}

/**
 * Whether a change was sent by a page of ours, or by no browser at all. Browsers say where a request comes from in `Sec-Fetch-Site`, older
 * ones in `Origin` or `Referer`; who says none of them is no browser, and a browser's cookies are not at stake.
 */
export function isOwnChange(request: IncomingMessage): boolean {
  if (readOnly.has(request.method ?? 'GET')) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, referer } = request.headers
  const from = origin ?? referer
  if (from === undefined) return true
  const host = hostOf(from)
  return host !== null && ownHosts(request).includes(host)
}

const isApi = (request: IncomingMessage) => /^\/api\/v1(\/|$|\?)/.test(request.url ?? '')

/**
 * Refuses whatever would change something and comes from another site: forms, server actions, sign-in and sign-out alike, before anything
 * of the shop sees it. The public API knows nobody by cookies, so it gets none, and may be called from any page.
 */
export const refuseForeignChange: RequestHook = ({ request, response }) => {
  if (isApi(request)) {
    delete request.headers.cookie
    return false
  }
  if (isOwnChange(request)) return false
  response
    .writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end('Forbidden: sent from another site\n')
  return true
}
