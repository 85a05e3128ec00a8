import { NextResponse } from 'next/server'
import type Stripe from 'stripe'
import { readBounded, tooLarge } from '@/lib/bounded-body'
import { required } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { receiveEvent } from '@/lib/payments/receive-event'
import { noteInContext } from '@/lib/request-context'
import { isLiveKey, stripe } from '@/lib/stripe'

const maxBytes = 1_000_000

/** Stripe's events: signed or refused; 2xx only once the effect stands. */
export async function POST(request: Request): Promise<Response> {
  const raw = await readBounded(request, maxBytes)
  if (raw === null) return tooLarge()
  let event: Stripe.Event
  try {
    event = stripe().webhooks.constructEvent(
      raw,
      request.headers.get('stripe-signature') ?? '',
      required('STRIPE_WEBHOOK_SECRET'),
    )
  } catch {
    return NextResponse.json({ error: 'signature' }, { status: 400 })
  }
  // Play money never pays a real order, nor the other way round; and a connected account's events are not ours.
  if (event.livemode !== isLiveKey() || event.account !== undefined)
    return NextResponse.json({ error: 'otherMode' }, { status: 400 })
  noteInContext({ webhookEventId: event.id })
  try {
    return NextResponse.json({ result: await receiveEvent({ event, now: new Date() }) })
  } catch (error) {
    if (error instanceof DomainError) return NextResponse.json({ error: error.code }, { status: 409 })
    log.error('payment event failed', { type: event.type, error })
    return NextResponse.json({ error: 'failed' }, { status: 500 })
  }
}
