import type { Server } from 'node:http'
import { log } from '@/lib/log'
import { drain } from './drain'

export type Lifecycle = {
  isDraining(): boolean
  /** Starts accepting: on the port the supervisor holds, else on this one; says `ready` when it does. */
  open(port: number): Promise<void>
}

/**
 * How a web process comes and goes. SIGTERM, SIGINT or the end of the supervisor: finish what runs, then exit 0. `drain` over the
 * channel: the same, but a successor accepts already, so open connections are let go gently. `close` runs when the last answer
 * has gone out.
 */
export function lifecycle(server: Server, close: () => Promise<unknown>): Lifecycle {
  let isDraining = false
  const leave = async (isRelieved: boolean) => {
    if (isDraining) return
    isDraining = true
    log.info('leaving', { isRelieved })
    await drain(server, isRelieved)
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(false))
  process.on('disconnect', () => void leave(false))
  // The supervisor keeps the port over our end.
  const given = new Promise<object>((done) =>
    process.on('message', (word, handle) => {
      if (word === 'listen') done(handle as object)
      if (word === 'drain') void leave(true)
    }),
  )
  server.on('error', (error) => {
    log.error('server failed', { error })
    process.exit(1)
  })
  return {
    isDraining: () => isDraining,
    async open(port) {
      const place = process.env.LISTENER === 'given' ? await given : port
      await new Promise<void>((done) => server.listen(place, done))
      log.info('listening', { port })
      process.send?.('ready')
    },
  }
}
