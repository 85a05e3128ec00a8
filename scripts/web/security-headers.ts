import { isSecure } from '@/lib/cookie-name'
import type { RequestHook } from './hooks'
import { guardWayOut } from './way-out'

const year = 31_536_000
/** Pictures are shown where a page of ours is shared. */
const shared = /^\/(og|media|icon\.svg)/
/** A PDF beside an assessor's form, in a frame of our own page. */
const framed = /^\/api\/evidence\/[0-9a-f-]+\/view$/

/** What every answer carries, whoever makes it; the policy of what it may do is decided on its way out. */
export function securityHeaders(path: string): [string, string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', framed.test(path) ? 'SAMEORIGIN' : 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    [
      'Permissions-Policy',
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', shared.test(path) ? 'cross-origin' : 'same-origin'],
    ['Reporting-Endpoints', 'csp="/api/csp-report"'],
    ...(isSecure() ? ([['Strict-Transport-Security', `max-age=${year}`]] as [string, string][]) : []),
  ]
}

const isDev = process.env.NODE_ENV === 'development'

/** Puts the headers on every answer and stands guard over what goes out. */
export const secureAnswer: RequestHook = ({ request, response }) => {
  for (const [name, value] of securityHeaders(request.url ?? '/')) response.setHeader(name, value)
  guardWayOut(request, response, isDev)
  return false
}
