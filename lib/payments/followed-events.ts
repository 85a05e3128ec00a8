export const sessionEvents = [
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
]
export const refundEvents = ['refund.created', 'refund.updated', 'refund.failed', 'charge.refund.updated']

/** What a webhook endpoint of this shop asks Stripe for (its "events to send"); everything else would only be thrown away. */
export const followedEvents = [...sessionEvents, ...refundEvents, 'charge.refunded']
