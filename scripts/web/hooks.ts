import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { RequestContext } from '@/lib/request-context'

export type Exchange = { request: IncomingMessage; response: ServerResponse; context: RequestContext }
/** Runs before Next sees the request, in the request's context; returns true when it has answered. */
export type RequestHook = (exchange: Exchange) => boolean
/** Runs once, just before status and headers go out: the last moment to read or set them. */
export type HeadHook = (exchange: Exchange) => void

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

function setAll(response: ServerResponse, headers: Headers): void {
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value)
    return
  }
  for (let i = 0; i < headers.length; i += 2)
    response.setHeader(String(headers[i]), headers[i + 1] as number | string | string[])
}

/** Calls `work` once, just before the response's head is written, however it is written. */
export function beforeHead(response: ServerResponse, work: () => void): void {
  const writeHead = response.writeHead
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.writeHead = writeHead
    const headers = rest.find((part) => typeof part === 'object' && part !== null) as Headers | undefined
    // Set one by one, so that the hooks see all of them.
    if (headers) setAll(response, headers)
    response.statusCode = status
    work()
    return typeof rest[0] === 'string'
      ? writeHead.call(response, response.statusCode, rest[0] as never)
      : writeHead.call(response, response.statusCode)
  }) as typeof writeHead
}
