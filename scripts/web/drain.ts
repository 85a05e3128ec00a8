import { type Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What runs gets this long to finish; the supervisor kills a little later. */
const patienceMs = 8_000

/**
 * Stops accepting connections and resolves when all of them have ended, at most 8 s later.
 * Relieved by a successor, idle connections stay open until their keep-alive runs out: their next request is still answered,
 * with `Connection: close`. Without one they are closed at once.
 */
export async function drain(server: Server, isRelieved: boolean): Promise<void> {
  const closed = new Promise<void>((done) => {
    // http's own close() would reset idle connections, and with them a request that is just on its way.
    if (isRelieved) NetServer.prototype.close.call(server, () => done())
    else server.close(() => done())
  })
  await Promise.race([closed, wait(patienceMs, undefined, { ref: false })])
}
