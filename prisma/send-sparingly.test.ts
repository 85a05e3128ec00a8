import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { sendSparingly } from './send-sparingly'

/** A connection that notes what it is asked, and refuses what it is told to. */
class Connection {
  connection = { stream: new PassThrough() }
  sent: string[] = []
  constructor(readonly refused?: string) {
    this.connection.stream.on('error', () => {})
  }
  query({ text }: { text: string }): Promise<string> {
    this.sent.push(text)
    return text === this.refused ? Promise.reject(new Error(`no ${text}`)) : Promise.resolve(text)
  }
}

function connect(refused?: string) {
  const connection = new Connection(refused)
  sendSparingly(connection as unknown as PoolClient)
  return { connection, ask: (text: string) => connection.query({ text }) }
}

test('BEGIN goes with the first statement, in its packet', async () => {
  const { connection, ask } = connect()
  await ask('BEGIN')
  expect(connection.sent).toEqual([])
  const answer = ask('SELECT 1')
  expect(connection.connection.stream.writableCorked).toBe(1)
  expect(await answer).toBe('SELECT 1')
  await turn()
  expect(connection.connection.stream.writableCorked).toBe(0)
  await ask('COMMIT')
  expect(connection.sent).toEqual(['BEGIN', 'SELECT 1', 'COMMIT'])
})

test('a transaction without a statement is not sent, and the next one is', async () => {
  const { connection, ask } = connect()
  for (const text of ['BEGIN', 'ROLLBACK', 'BEGIN', 'SELECT 2', 'COMMIT']) await ask(text)
  expect(connection.sent).toEqual(['BEGIN', 'SELECT 2', 'COMMIT'])
})

test('a refused BEGIN ends the connection, so that nothing behind it stands by itself', async () => {
  const { connection, ask } = connect('BEGIN')
  await ask('BEGIN')
  await ask('UPDATE')
  await turn()
  expect(connection.connection.stream.destroyed).toBe(true)
})
