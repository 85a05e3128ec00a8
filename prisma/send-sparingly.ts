import type { Duplex } from 'node:stream'
import type { PoolClient } from 'pg'

type Query = (first: unknown, ...rest: unknown[]) => unknown

const textOf = (first: unknown) => (first as { text?: unknown } | null)?.text
const nothing = { rows: [], fields: [], rowCount: null }

/**
 * Makes a connection write to the server as seldom as it can: BEGIN goes with the first statement of its transaction instead of waiting for an
 * answer of its own, and statements asked for in the same turn of the event loop go in one packet. A transaction that ends before its first
 * statement is never begun. The connection must be pipelined (`pipeline: true`, node-postgres.com/features/pipelining): the server takes
 * statements in their order. A BEGIN that fails ends the connection: what goes behind it must not stand by itself.
 */
export function sendSparingly(client: PoolClient): void {
  const { query } = Object.getPrototypeOf(client) as { query: Query }
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  let isCorked = false
  const uncork = () => {
    isCorked = false
    stream.uncork()
  }
  const send: Query = (...args) => {
    if (!isCorked) {
      isCorked = true
      stream.cork()
      // Runs when everything that is ready to run has run: what it asks for is in the packet.
      process.nextTick(uncork)
    }
    return Reflect.apply(query, client, args)
  }
  let begin: unknown = null
  const sendBeginLate: Query = (first, ...rest) => {
    const text = textOf(first)
    if (text === 'BEGIN') {
      begin = first
      return Promise.resolve(nothing)
    }
    if (begin !== null) {
      const held = begin
      begin = null
      if (text === 'COMMIT' || text === 'ROLLBACK') return Promise.resolve(nothing)
      void Promise.resolve(send(held)).catch((error: Error) => stream.destroy(error))
    }
    return send(first, ...rest)
  }
  client.query = sendBeginLate as PoolClient['query']
}
