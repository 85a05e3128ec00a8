import Stripe from 'stripe'
import { env, required } from './env'

let client: Stripe | undefined

/** Stripe's SDK, against Stripe itself or the address of STRIPE_API_BASE. Made late: a build has no key. */
export function stripe(): Stripe {
  if (client) return client
  const base = env().STRIPE_API_BASE ? new URL(env().STRIPE_API_BASE as string) : null
  client = new Stripe(required('STRIPE_SECRET_KEY'), {
    timeout: 15_000,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(base
      ? {
          host: base.hostname,
          port: Number(base.port || (base.protocol === 'https:' ? 443 : 80)),
          protocol: base.protocol === 'https:' ? 'https' : 'http',
        }
      : {}),
  })
  return client
}

/** Whether our key moves real money; what Stripe says of the other kind is not about this shop. */
export function isLiveKey(): boolean {
  return required('STRIPE_SECRET_KEY').includes('_live_')
}

/** A client of one's own, for tests. */
export function replaceStripe(own: Stripe): void {
  client = own
}

/** Something answered in Stripe's place: a proxy, a stand-in, an error without Stripe's envelope. */
export class NotStripeError extends Error {}

/** Whether an error says that Stripe could not or would not do it, as opposed to a fault of ours. */
export function isStripeTrouble(error: unknown): error is Error {
  return error instanceof Stripe.errors.StripeError || error instanceof NotStripeError
}

/** Stripe's SDK returns an error body without an envelope as if it were a success: trust nothing that is not the object asked for. */
export function checked<T extends { id: string; object: string }>(
  thing: T,
  object: T['object'],
  id?: string,
): T {
  if (thing?.object !== object || !thing.id || (id && thing.id !== id))
    throw new NotStripeError(`Stripe answered without a ${object}`)
  return thing
}
