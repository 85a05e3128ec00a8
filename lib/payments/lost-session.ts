import Stripe from 'stripe'
import { hour, minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { stripe } from '@/lib/stripe'
import { createSession, orderToPay } from './create-session'

/** Our clock and Stripe's may differ by so much. */
const skewMs = 5 * minute
/** An order is held for half an hour, at most twice: whatever was made for a payment was made by then. */
const madeWithinMs = 2 * hour
/** A search ends there: a session nobody has the address of runs out by itself. */
const maxSearched = 2_000

type PaymentRow = { id: string; orderId: string; attempt: number; createdAt: Date; expiresAt: Date | null }

/**
 * A session that Stripe will not make with these words (too late for its expiry): another attempt may, with a fresh one. Not a 409:
 * there the same call is still under way, from another tab.
 */
export const isNeverMade = (error: unknown) =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409

/**
 * The key is used up without an answer: Stripe repeats a 500 of the first call for a day, or was first asked in other words (the
 * buyer's e-mail has changed since). Whether a session was made only a search can tell.
 */
export const isKeySpent = (error: unknown) =>
  error instanceof Stripe.errors.StripeError &&
  ((error instanceof Stripe.errors.StripeIdempotencyError && error.statusCode !== 409) ||
    error.headers?.['idempotent-replayed'] === 'true')

/** The session that carries this payment's id, or null. Throws Stripe's errors. */
export async function searchSession({ id, createdAt }: PaymentRow): Promise<Stripe.Checkout.Session | null> {
  const seconds = (ms: number) => Math.floor((createdAt.getTime() + ms) / 1000)
  const created = { gte: seconds(-skewMs), lte: seconds(madeWithinMs) }
  let searched = 0
  for await (const session of stripe().checkout.sessions.list({ created, limit: 100 })) {
    if (session.metadata?.paymentId === id) return session
    if (++searched === maxSearched) break
  }
  return null
}

/**
 * The session of a payment row whose creating call's answer was lost, or null when it never came to be: the same call again gives the
 * same session, and where its key is spent or forgotten a search does. Throws Stripe's errors.
 */
export async function findLostSession(payment: PaymentRow): Promise<string | null> {
  const order = await db.order.findUniqueOrThrow({ where: { id: payment.orderId }, include: orderToPay })
  const session = await createSession(order, payment).catch((error: unknown) => {
    // Refused now need not mean never made: after a day Stripe has forgotten the key of a session that stands.
    if (isKeySpent(error) || isNeverMade(error)) return searchSession(payment)
    throw error
  })
  if (session)
    await db.payment.update({
      where: { id: payment.id },
      data: { sessionId: session.id, url: session.url, offered: session.payment_method_types },
    })
  return session?.id ?? null
}
