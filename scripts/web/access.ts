import { log } from '@/lib/log'
import { countRequest } from '@/lib/metrics'
import { withRequestContext } from '@/lib/request-context'
import type { Exchange } from './hooks'

// Scripts and pictures outnumber pages by far, and probes come every few seconds.
const quiet = /^(\/_next|\/media|\/api\/(health|ready|metrics))/

/** Counts a request and writes its line when it is over; 499 when the client left first. */
export function observe({ request, response, context }: Exchange): void {
  const started = performance.now()
  const method = request.method ?? 'GET'
  response.once('close', () => {
    const ms = performance.now() - started
    const route = context.route ?? 'unmatched'
    const status = response.writableFinished ? response.statusCode : 499
    countRequest({ method, route, status, seconds: ms / 1000 })
    const write = quiet.test(route) && status < 500 ? log.debug : log.info
    // A connection that breaks off tells of it outside of the request's context.
    withRequestContext(context, () => write('request', { method, status, ms: Math.round(ms * 10) / 10 }))
  })
}
