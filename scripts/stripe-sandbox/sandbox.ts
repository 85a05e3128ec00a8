import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi, errorAnswer } from './api'
import { ApiError } from './api-error'
import { createControl } from './control'
import { pruneEvents } from './events'
import { createFaults } from './faults'
import { type Answer, type Request, readRequest, send } from './http-message'
import { createPayPages } from './pay-routes'
import { settleDueRefunds } from './refunds'
import { pruneReplies } from './replies'
import { expireDueSessions } from './sessions'
import { createStore } from './store'
import { createWebhooks, type WebhookTarget } from './webhooks'
import type { World } from './world'

const TICK_MS = 250

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
    onEvent: (eventId) => webhooks.onEvent(eventId),
    refundDelayMs: options.refundDelayMs ?? 2_000,
  }
  const webhooks = createWebhooks(
    world,
    webhook,
    options.retryDelaysMs ?? [1_000, 3_000, 10_000, 30_000, 60_000],
  )
  const faults = createFaults()
  const api = createApi(world, secretKey, faults)
  const payPages = createPayPages(world)
  const control = createControl({ world, secretKey, webhooks, faults, advance })
  const hosts = new Set(['127.0.0.1', 'localhost'])
  if (publicUrl) hosts.add(new URL(publicUrl).hostname)
  let ticking: NodeJS.Timeout | null = null

  function tick(): void {
    expireDueSessions(world)
    settleDueRefunds(world)
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
    tick()
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
  }
}
