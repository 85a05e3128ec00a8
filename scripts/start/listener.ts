import * as net from 'node:net'

/** A bound port that nobody accepts connections on until a program is given it. */
export type Listener = { close(): void }

type BindOnly = (address: string | null, port: number, family: 4 | 6 | -1) => Listener | number

/**
 * Binds the shop's port on all addresses without accepting on it. The supervisor keeps it and hands it to each web process,
 * so that connections made while one web process gives way to the next wait in the kernel's queue and none is refused.
 * Null where this is not possible (Windows, a Node without the binding that its own cluster module uses): the web process
 * then listens by itself, and a restart has a gap. Throws when the port is taken.
 */
export function openListener(port: number): Listener | null {
  const { _createServerHandle: bind } = net as unknown as { _createServerHandle?: BindOnly }
  if (process.platform === 'win32' || typeof bind !== 'function') return null
  const bound = bind(null, port, -1)
  if (typeof bound === 'number') throw new Error(`Port ${port} cannot be bound (error ${bound}).`)
  return bound
}
