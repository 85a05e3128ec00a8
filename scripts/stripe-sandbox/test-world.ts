import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import type { Exchange } from './contract'
import { findContract } from './contract-file'
import { createSandbox, type SandboxOptions } from './sandbox'

export const SECRET_KEY = 'sk_test_sandbox'
export const WEBHOOK_SECRET = 'whsec_sandbox'

/** A webhook receiver that keeps what came and answers the given statuses in turn, then 200. */
export async function createReceiver() {
  const received: { payload: string; signature: string }[] = []
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    let payload = ''
    for await (const chunk of request) payload += chunk
    received.push({ payload, signature: String(request.headers['stripe-signature']) })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stripe = new Stripe(SECRET_KEY)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answerWith: (...next: number[]) => statuses.push(...next),
    /** What arrived so far, each verified by the SDK as the shop would. */
    events: () =>
      received.map(({ payload, signature }) =>
        stripe.webhooks.constructEvent(payload, signature, WEBHOOK_SECRET),
      ),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Holds everything against Stripe's own schemas where those are at hand; what is wrong with it is told when the world closes. */
function createInspector() {
  const contract = findContract()
  const problems = new Set<string>()
  const calls: Pick<Exchange, 'method' | 'pathname' | 'status'>[] = []
  const note = (found: string[] = []) => {
    for (const problem of found) problems.add(problem)
  }
  return {
    problems,
    calls,
    inspect: {
      call: (exchange: Exchange) => {
        calls.push({ method: exchange.method, pathname: exchange.pathname, status: exchange.status })
        note(contract?.ofCall(exchange))
      },
      event: (event: Stripe.Event) => note(contract?.ofEvent(event)),
    },
  }
}

/** A running sandbox with the SDK pointed at it. */
export async function createWorld(options: Partial<SandboxOptions> = {}) {
  const receiver = await createReceiver()
  const { problems, calls, inspect } = createInspector()
  const sandbox = createSandbox({
    secretKey: SECRET_KEY,
    webhook: { url: receiver.url, secret: WEBHOOK_SECRET },
    retryDelaysMs: [1_000, 3_000],
    inspect,
    ...options,
  })
  await sandbox.listen(0)
  const connection = { host: '127.0.0.1', port: sandbox.port, protocol: 'http', telemetry: false } as const
  const stripe = new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 0 })
  const patient = new Stripe(SECRET_KEY, { ...connection, maxNetworkRetries: 1 })

  async function control(path: string, body: object) {
    const headers = { authorization: `Bearer ${SECRET_KEY}` }
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }

  return {
    sandbox,
    stripe,
    /** The SDK with one network retry, for the faults that retrying heals. */
    patient,
    receiver,
    /** Every call a route answered, oldest first. */
    calls,
    control,
    pay: (id: string, method: string, outcome = 'success') =>
      control(`sessions/${id}/pay`, { method, outcome }),
    async close() {
      await sandbox.close()
      receiver.close()
      if (problems.size > 0) throw new Error(`Not as Stripe has it:\n${[...problems].join('\n')}`)
    },
  }
}

/** A basket of two factories: 2 × ¥129.00 + ¥59.90 + ¥12.00 shipping = ¥329.90. */
export function basket(
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  const line = (name: string, unit_amount: number, quantity: number) => ({
    quantity,
    price_data: { currency: 'cny', unit_amount, product_data: { name } },
  })
  return {
    mode: 'payment',
    line_items: [line('Knitted runner, black, 42', 12_900, 2), line('Towel set, indigo', 5_990, 1)],
    shipping_options: [
      {
        shipping_rate_data: {
          type: 'fixed_amount',
          display_name: 'Two parcels',
          fixed_amount: { amount: 1_200, currency: 'cny' },
        },
      },
    ],
    customer_email: 'lin@example.com',
    client_reference_id: 'order-1',
    metadata: { orderId: 'order-1' },
    payment_intent_data: { metadata: { orderId: 'order-1' }, transfer_group: 'order_order-1' },
    allowed_payment_method_types: ['card', 'alipay', 'wechat_pay'],
    payment_method_options: { wechat_pay: { client: 'web' } },
    adaptive_pricing: { enabled: false },
    ui_mode: 'hosted_page',
    success_url: 'http://127.0.0.1:9/done?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:9/cart',
    ...more,
  }
}

/** A PaymentIntent that was expanded into a session. */
export function intentOf(session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const intent = session.payment_intent
  if (intent === null || typeof intent === 'string') throw new Error('payment_intent was not expanded')
  return intent
}
