import { NextResponse } from 'next/server'
import { cookieName, isSecure } from '@/lib/cookie-name'
import { isLocale } from '@/lib/i18n/locales'

/** Same page, other language: works without JavaScript because the browser says where it comes from. */
export function GET(request: Request) {
  const to = new URL(request.url).searchParams.get('to')
  if (!isLocale(to)) return new NextResponse(null, { status: 404 })
  const host = request.headers.get('host')
  const referer = request.headers.get('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer) : null
  const path = from && from.host === host ? from.pathname.replace(/^\/(en|zh)(?=\/|$)/, '') + from.search : ''
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: `/${to}${path === '/' ? '' : path}` },
  })
  // Another site may link here, but not choose for the reader from then on.
  if (request.headers.get('sec-fetch-site') === 'cross-site') return response
  response.cookies.set(cookieName('locale'), to, {
    path: '/',
    maxAge: 365 * 24 * 3600,
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(),
  })
  return response
}
