import { NextResponse } from 'next/server'
import { z } from 'zod'
import { getViewer } from '@/lib/accounts/viewer'
import { countCartPieces } from '@/lib/cart/queries'
import { findLiveVariants } from '@/lib/catalog/queries'
import type { LiveAnswer } from '@/lib/live-answer'
import { countUnread } from '@/lib/notifications/queries'

/** What is live on a cached page, in one small answer. */
export async function GET(request: Request): Promise<NextResponse<LiveAnswer>> {
  const product = z.uuid().safeParse(new URL(request.url).searchParams.get('product'))
  const viewer = await getViewer()
  const [cartCount, variants, unread] = await Promise.all([
    countCartPieces(),
    product.success ? findLiveVariants(product.data) : undefined,
    viewer ? countUnread(viewer.userId) : 0,
  ])
  const answer: LiveAnswer = {
    viewer: viewer && {
      name: viewer.name,
      admin: viewer.role === 'ADMIN',
      seller: viewer.memberships.length > 0,
      unread,
    },
    cartCount,
    ...(variants === undefined ? {} : { variants }),
  }
  return NextResponse.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
}
