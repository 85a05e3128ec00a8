import type Stripe from 'stripe'
import { checked, stripe } from '@/lib/stripe'
import type { SessionFacts } from './rules'

/** The session as Stripe has it now; nothing a webhook or a browser says is believed instead. */
export async function readSession(sessionId: string): Promise<Stripe.Checkout.Session> {
  const session = await stripe().checkout.sessions.retrieve(sessionId, {
    expand: ['payment_intent.latest_charge'],
  })
  return checked(session, 'checkout.session', sessionId)
}

/** Stripe may add words; one we do not know decides nothing. */
function known<W extends string>(words: readonly W[], word: string | null): W | null {
  return words.find((one) => one === word) ?? null
}

const intentOf = (session: Stripe.Checkout.Session) =>
  typeof session.payment_intent === 'object' ? session.payment_intent : null

/** The facts of a session that decide over its order. */
export function sessionFacts(session: Stripe.Checkout.Session): SessionFacts {
  const intent = intentOf(session)
  return {
    status: known(['open', 'complete', 'expired'], session.status),
    paymentStatus: known(['paid', 'unpaid', 'no_payment_required'], session.payment_status),
    failed:
      session.status === 'complete' &&
      (intent?.status === 'requires_payment_method' || intent?.status === 'canceled'),
    amountFen: session.amount_total,
    currency: session.currency,
  }
}

/** Id of the payment and how it was paid, once there is one. */
export function paymentOf(session: Stripe.Checkout.Session): {
  paymentIntentId: string | null
  method: string | null
} {
  const intent = intentOf(session)
  const charge = intent && typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  return { paymentIntentId: intent?.id ?? null, method: charge?.payment_method_details?.type ?? null }
}
