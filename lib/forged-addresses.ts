import { type IncomingMessage, Server } from 'node:http'
import { env } from './env'

/**
 * Without a proxy of ours, a client's own X-Forwarded-For is taken away before Next sees it, which then writes the socket's address there.
 * Otherwise anybody could wear a new address with every try at a password.
 */
export function dropForgedAddresses(): void {
  if (env().TRUST_PROXY) return
  const emit: (this: Server, event: string, ...args: unknown[]) => boolean = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    if (event === 'request') delete (args[0] as IncomingMessage).headers['x-forwarded-for']
    return emit.call(this, event, ...args)
  }
}
