import { NextResponse } from 'next/server'
import { stateWords } from '@/components/verify/state-words'
import { toLocale } from '@/lib/i18n/locales'
import { findAwardNow } from '@/lib/quality/verify-queries'

const noStore = { 'Cache-Control': 'no-store' }

/** How an award stands this moment, in words: the live part of its page. */
export async function GET(request: Request, { params }: RouteContext<'/api/verify/[awardId]'>) {
  const { awardId } = await params
  const award = await findAwardNow(awardId, new Date())
  if (!award) return new NextResponse(null, { status: 404, headers: noStore })
  const locale = toLocale(new URL(request.url).searchParams.get('locale'))
  return NextResponse.json(stateWords(award, locale), { headers: noStore })
}
