import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import { requestIdFrom, withRequestContext } from '@/lib/request-context'
import { observe } from './access'
import { beforeHead, type Exchange, type HeadHook, type RequestHook } from './hooks'
import type { RouteFinder } from './routes'
import { createWaitingLine } from './waiting-line'

type Options = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>
  routeOf: RouteFinder
  trustsProxy: boolean
  isDraining: () => boolean
  requestHooks: RequestHook[]
  headHooks: HeadHook[]
}

async function answer({ request, response, context }: Exchange, handle: Options['handle']): Promise<void> {
  try {
    await handle(request, response)
  } catch (error) {
    log.error('request failed outside of Next', { error })
    if (response.headersSent) response.destroy()
    else
      response
        .writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`Internal Server Error\nReference: ${context.requestId}\n`)
  }
}

/** Twice the connections to the database: more at once would only wait there. */
const inTurn = createWaitingLine({ places: 20, patienceMs: 2_500 })
const reads = ['GET', 'HEAD', 'OPTIONS']

/** Around every request: an id, the context that all log lines of it carry, the hooks, the access log and the figures. */
export function requestListener(options: Options): RequestListener {
  const { handle, routeOf, trustsProxy, isDraining, requestHooks, headHooks } = options
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const requestId = requestIdFrom(request.headers['x-request-id'], trustsProxy)
    const exchange: Exchange = { request, response, context: { requestId, route: routeOf(path) } }
    response.setHeader('X-Request-Id', requestId)
    withRequestContext(exchange.context, () => {
      observe(exchange)
      beforeHead(response, () => {
        if (isDraining()) response.setHeader('Connection', 'close')
        for (const hook of headHooks) hook(exchange)
      })
      for (const hook of requestHooks) if (hook(exchange)) return
      if (reads.includes(request.method ?? 'GET')) void answer(exchange, handle)
      else void inTurn(() => answer(exchange, handle))
    })
  }
}
