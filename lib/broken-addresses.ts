import { type IncomingMessage, Server, type ServerResponse } from 'node:http'

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Answers 400 to a path whose percent signs spell no UTF-8 ("/%ff"): Next would answer 500 and log nothing. */
export function refuseBrokenAddresses(): void {
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const [request, response] = args as [IncomingMessage, ServerResponse]
    if (event !== 'request' || canDecode(request.url?.split('?', 1)[0] ?? '/'))
      return emit.call(this, event, ...args)
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad Request')
    return true
  }
}
