import { createHash } from 'node:crypto'
import { isSecure } from '@/lib/cookie-name'
import { env } from '@/lib/env'
import { noScriptStyle } from '@/lib/no-script-style'

/** What a policy names a script or style by: the hash of its text. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Where a form without JavaScript is led on to: the payment page. */
const paymentOrigin = () => new URL(env().STRIPE_API_BASE ?? 'https://checkout.stripe.com').origin

/** Everything but the scripts, which differ from page to page. */
function rest(): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${hashOf(noScriptStyle)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Nothing of ours lets itself be framed but a PDF beside an assessor's form.
    "frame-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    `form-action 'self' ${paymentOrigin()}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(isSecure() ? ['upgrade-insecure-requests'] : []),
    'report-uri /api/csp-report',
    'report-to csp',
  ].join('; ')
}

let constant: string | undefined

/** The policy of a page whose inline scripts are these: hashes, or one nonce. */
export function pagePolicy(scripts: string[]): string {
  constant ??= rest()
  return `script-src ${["'self'", ...scripts].join(' ')}; ${constant}`
}

/** Hot reload evaluates code, puts styles into the page and listens on a socket: development only. */
export const developmentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws:; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

/** The policy of whatever is not a page: it may be looked at and do nothing. A drawing keeps its own styles. */
export const passivePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"
