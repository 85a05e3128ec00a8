import { NextResponse } from 'next/server'
import { appUrl } from '@/lib/env'
import { preferredLocale } from '@/lib/i18n/locales'
import { isRowId } from '@/lib/list-query'

/** The short address on the box leads to the page in the reader's language. */
export async function GET(request: Request, { params }: RouteContext<'/verify/[awardId]'>) {
  const { awardId } = await params
  const locale = preferredLocale(request.headers.get('accept-language'))
  const place = isRowId(awardId) ? awardId.toLowerCase() : 'unknown'
  return NextResponse.redirect(new URL(`/${locale}/verify/${place}`, appUrl()), {
    status: 307,
    headers: { Vary: 'Accept-Language' },
  })
}
