import type { Duplex } from 'node:stream'
import type { PoolClient } from 'pg'

type Query = (first: unknown, ...rest: unknown[]) => unknown

const textOf = (first: unknown) => (first as { text?: unknown } | null)?.text
const nothing = { rows: [], fields: [], rowCount: null }

/**
 * Makes a connection send BEGIN together with the first statement of its transaction instead of waiting for an answer to it: one round trip
 * less for each. A transaction that ends before its first statement is never begun. The connection must be pipelined (`pipeline: true`,
 * node-postgres.com/features/pipelining): the server takes both in order, and a BEGIN that fails is told by the statement behind it.
 */
export function sendBeginLate(client: PoolClient): void {
  const { query: send } = Object.getPrototypeOf(client) as { query: Query }
  const query: Query = (...args) => Reflect.apply(send, client, args)
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  let begin: unknown = null
  const late: Query = (first, ...rest) => {
    const text = textOf(first)
    if (text === 'BEGIN') {
      begin = first
      return Promise.resolve(nothing)
    }
    if (begin === null) return query(first, ...rest)
    const held = begin
    begin = null
    if (text === 'COMMIT' || text === 'ROLLBACK') return Promise.resolve(nothing)
    stream.cork()
    try {
      void Promise.resolve(query(held)).catch(() => {})
      return query(first, ...rest)
    } finally {
      stream.uncork()
    }
  }
  client.query = late as PoolClient['query']
}
