import { type NextRequest, NextResponse } from 'next/server'
import { cookieName } from '@/lib/cookie-name'
import { env } from '@/lib/env'
import { isLocale, preferredLocale } from '@/lib/i18n/locales'

/** The bare address leads to the language of the cookie, else of the browser; demo pages exist in demo mode only. */
export function proxy(request: NextRequest) {
  if (request.nextUrl.pathname !== '/')
    return env().DEMO ? NextResponse.next() : NextResponse.rewrite(new URL('/dev/none', request.url))
  const cookie = request.cookies.get(cookieName('locale'))?.value
  const locale = isLocale(cookie) ? cookie : preferredLocale(request.headers.get('accept-language'))
  return NextResponse.redirect(new URL(`/${locale}`, request.url), {
    status: 307,
    headers: { Vary: 'Accept-Language, Cookie' },
  })
}

export const config = { matcher: ['/', '/dev/mail', '/dev/mail.json'] }
