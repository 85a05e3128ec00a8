import { appUrl } from '@/lib/env'
import { openBadgeOf, revocationListOf, revocationReason, signOpenBadge } from '@/lib/quality/open-badge'
import { findAwardNow, type VerifiedAward } from '@/lib/quality/verify-queries'

// Whoever checks a credential may do so from a page of their own; nothing here is anybody's secret.
const headers = {
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

const json = (body: unknown, type: string, status = 200) =>
  new Response(JSON.stringify(body, null, 2), { status, headers: { ...headers, 'Content-Type': type } })

/** What an award that does not hold is answered with instead of a credential (RFC 9457). */
function gone({ state, endedAt, until, newer }: VerifiedAward) {
  const problem = {
    type: 'about:blank',
    title: 'This award does not hold.',
    status: 410,
    detail: revocationReason(state) ?? 'It does not hold yet.',
    state,
    endedAt: endedAt ?? until,
    newer: newer && `${appUrl()}/verify/${newer}`,
  }
  return json(problem, 'application/problem+json', 410)
}

/** The award as credential.json, credential.jwt (signed) and status.json (its revocation list). */
export async function GET(_: Request, { params }: RouteContext<'/verify/[awardId]/[file]'>) {
  const { awardId, file } = await params
  const now = new Date()
  const isKnown = file === 'credential.json' || file === 'credential.jwt' || file === 'status.json'
  const award = isKnown ? await findAwardNow(awardId, now) : null
  if (!award) return new Response(null, { status: 404, headers })
  const origin = appUrl()
  if (file === 'status.json') return json(revocationListOf(award, origin), 'application/json')
  if (award.state !== 'genuine') return gone(award)
  if (file === 'credential.json') return json(openBadgeOf(award, origin), 'application/vc')
  const jwt = await signOpenBadge(award, origin, now)
  return new Response(jwt, { headers: { ...headers, 'Content-Type': 'application/vc+jwt' } })
}
