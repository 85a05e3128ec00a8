import type { Instrumentation } from 'next'

/** What a page, an action or a route throws gets its log line here; the digest is what the error page shows as reference. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/log')
  log.error('request failed', {
    error,
    method: request.method,
    routePath: context.routePath,
    routeType: context.routeType,
  })
}
