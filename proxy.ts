import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, preferredLocale } from '@/lib/i18n/locales'

/** Only the bare address passes here: it leads to the language of the cookie, else of the browser. */
export function proxy(request: NextRequest) {
  const cookie = request.cookies.get('locale')?.value
  const locale = isLocale(cookie) ? cookie : preferredLocale(request.headers.get('accept-language'))
  return NextResponse.redirect(new URL(`/${locale}`, request.url), {
    status: 307,
    headers: { Vary: 'Accept-Language, Cookie' },
  })
}

export const config = { matcher: ['/'] }
