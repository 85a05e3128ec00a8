import Stripe from 'stripe'
import { receiveEvent } from '@/lib/payments/receive-event'
import { replaceStripe } from '@/lib/stripe'
import { createWorld, SECRET_KEY } from '@/scripts/stripe-sandbox/test-world'

/** A payment sandbox of this test file with the shop's own SDK pointed at it; its webhooks wait for `deliver`. */
export async function createPayments({ now }: { now?: () => number } = {}) {
  const world = await createWorld(now ? { now } : {})
  world.sandbox.setWebhookMode('drop')
  const connection = {
    host: '127.0.0.1',
    port: world.sandbox.port,
    protocol: 'http',
    telemetry: false,
  } as const
  replaceStripe(new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 2, timeout: 5_000 }))
  return {
    ...world,
    /** The events Stripe holds about one object, oldest first. */
    async eventsOf(objectId: string): Promise<Stripe.Event[]> {
      const { data } = await world.stripe.events.list({ limit: 100 })
      return data.filter(({ data: { object } }) => 'id' in object && object.id === objectId).reverse()
    },
    /** Hands an event to the shop as its webhook route does once the signature is checked. */
    deliver: (event: Stripe.Event, at = new Date()) => receiveEvent({ event, now: at }),
    /** The SDK pointed at a port where nobody listens. */
    goDown: () =>
      replaceStripe(new Stripe(SECRET_KEY, { ...connection, port: 9, maxNetworkRetries: 0, timeout: 2_000 })),
    comeBack: () =>
      replaceStripe(new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 2, timeout: 5_000 })),
  }
}
