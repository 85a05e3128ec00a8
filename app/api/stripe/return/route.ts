import { NextResponse } from 'next/server'
import { z } from 'zod'
import { getViewer } from '@/lib/accounts/viewer'
import { DomainError } from '@/lib/errors'
import { defaultLocale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { findOwnOrderLocale } from '@/lib/orders/queries'
import { settleOrder } from '@/lib/payments/settle-order'

const SessionId = z.string().regex(/^cs_[A-Za-z0-9_]{8,250}$/)

/** Where the payment page leads back to: settles what it can, then shows the buyer's own order. Somebody else's session shows nothing of it. */
export async function GET(request: Request) {
  const away = (path: string) => new NextResponse(null, { status: 303, headers: { Location: path } })
  const sessionId = SessionId.safeParse(new URL(request.url).searchParams.get('session_id'))
  if (!sessionId.success) return away(`/${defaultLocale}/account/orders`)
  const viewer = await getViewer()
  // Nobody without an account sends us to Stripe with numbers of their own; the webhook settles what was really paid.
  if (!viewer) return away(`/${defaultLocale}/account/orders`)
  try {
    const { orderId, outcome } = await settleOrder({ sessionId: sessionId.data, now: new Date() })
    const locale = await findOwnOrderLocale(viewer.userId, orderId)
    if (!locale) return away(`/${viewer.locale}/account/orders`)
    return away(
      `/${locale}/account/orders/${orderId}?payment=${outcome === 'pay' || outcome === 'nothing' ? 'done' : 'pending'}`,
    )
  } catch (error) {
    // The webhook and the reconciler settle it without us; the buyer sees the order as it is.
    if (!(error instanceof DomainError)) log.error('return from payment not settled yet', { error })
    return away(`/${viewer.locale}/account/orders`)
  }
}
