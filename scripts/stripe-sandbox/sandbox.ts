import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Stripe from 'stripe'
import { createApi, errorAnswer } from './api'
import { ApiError } from './api-error'
import { releaseHeldRefunds } from './balances'
import type { Exchange } from './contract'
import { createControl } from './control'
import { pruneEvents } from './events'
import { createFaults } from './faults'
import { type Answer, type Request, readRequest, send } from './http-message'
import { createPayPages } from './pay-routes'
import { settleDueDelayed } from './payments'
import { settleDueRefunds } from './refunds'
import { pruneReplies } from './replies'
import { expireDueSessions } from './sessions'
import { createStore } from './store'
import { createWebhooks, type WebhookTarget } from './webhooks'
import type { World } from './world'

const TICK_MS = 250
/** Requests that come together need not each look through everything that may be due. */
const FRESH_MS = 20

export interface SandboxOptions {
  /** The only key that is accepted; must start with `sk_test_`. */
  secretKey: string
  webhook: WebhookTarget | null
  /** The outer clock in milliseconds. */
  now?: () => number
  /** Snapshot file; without it the state lives in memory only. */
  stateFile?: string | null
  /** Waits before the second, third, … delivery of an event. */
  retryDelaysMs?: readonly number[]
  /** How long a wallet's refund stays pending. */
  refundDelayMs?: number
  /** Where a buyer's browser reaches the pay pages, when that is not the listening address. */
  publicUrl?: string | null
  /** Sees every call that a route answered, and every event: a test holds them against Stripe's schemas. */
  inspect?: { call(exchange: Exchange): void; event(event: Stripe.Event): void }
}

export type Sandbox = ReturnType<typeof createSandbox>

/** A stateful stand-in for the part of Stripe that Millmark uses; it listens on the loopback only. */
export function createSandbox(options: SandboxOptions) {
  const { secretKey, webhook, publicUrl = null } = options
  if (!secretKey.startsWith('sk_test_')) throw new Error('The payment sandbox accepts sk_test_ keys only')
  const store = createStore({ now: options.now ?? Date.now, stateFile: options.stateFile ?? null })
  let address = ''
  const world: World = {
    store,
    publicUrl: () => (publicUrl ?? address).replace(/\/+$/, ''),
    onEvent: (eventId) => {
      options.inspect?.event(store.get('events', eventId).event)
      webhooks.onEvent(eventId)
    },
    refundDelayMs: options.refundDelayMs ?? 2_000,
  }
  const webhooks = createWebhooks(
    world,
    webhook,
    options.retryDelaysMs ?? [1_000, 3_000, 10_000, 30_000, 60_000],
  )
  const faults = createFaults()
  const api = createApi(world, secretKey, faults, options.inspect?.call)
  const payPages = createPayPages(world)
  const control = createControl({ world, secretKey, webhooks, faults, advance })
  const hosts = new Set(['127.0.0.1', 'localhost'])
  if (publicUrl) hosts.add(new URL(publicUrl).hostname)
  let ticking: NodeJS.Timeout | null = null

  let tickedAtMs = Number.NEGATIVE_INFINITY

  function tick(): void {
    tickedAtMs = store.nowMs()
    expireDueSessions(world)
    settleDueDelayed(world)
    settleDueRefunds(world)
    releaseHeldRefunds(world)
    pruneEvents(world)
    pruneReplies(world)
    webhooks.sendDue()
  }

  /** Moves the sandbox's clock by `ms` (negative moves it back) and lets everything due happen. */
  async function advance(ms: number): Promise<void> {
    store.state.clockOffsetMs += ms
    tick()
    await store.save()
  }

  async function route(request: Request): Promise<Answer> {
    const { pathname } = request.url
    const host = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? ''
    if (!hosts.has(host)) throw new ApiError(403, 'The payment sandbox does not answer under this host name.')
    if (Math.abs(store.nowMs() - tickedAtMs) >= FRESH_MS) tick()
    if (pathname.startsWith('/_sandbox/')) return control(request)
    const page = payPages.pathOf(pathname)
    return page === null ? api(request) : payPages.handle(request, page)
  }

  async function answer(message: IncomingMessage): Promise<Answer> {
    try {
      return await route(await readRequest(message))
    } catch (error) {
      if (!(error instanceof ApiError)) console.error('payment sandbox:', error)
      return errorAnswer(error)
    }
  }

  const server = createServer(async (message, response) => send(response, await answer(message)))

  return {
    /** Starts on 127.0.0.1; port 0 takes a free one. Resolves to the address. */
    async listen(port: number): Promise<string> {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve)
      })
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      ticking = setInterval(tick, TICK_MS).unref()
      tick()
      return address
    },
    /** Stops listening and delivering; what is not delivered yet is kept in the snapshot. */
    async close(): Promise<void> {
      if (ticking) clearInterval(ticking)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await webhooks.close()
      await store.save()
    },
    get url() {
      return address
    },
    get port() {
      return Number(new URL(address).port)
    },
    advance,
    state: store.state,
    setWebhookMode: webhooks.setMode,
    orderFault: faults.order,
    orderWebhook: webhooks.rules.order,
    resend: webhooks.resend,
    /** Resolves when no webhook is on its way any more; those that wait for a later moment do not count. */
    webhooksSettled: webhooks.settled,
    /** Faults, webhook orders and mode as at the start. */
    heal(): void {
      faults.clear()
      webhooks.rules.clear()
      webhooks.setMode('normal')
    },
    /** The time as the sandbox has it, in milliseconds. */
    nowMs: store.nowMs,
  }
}
