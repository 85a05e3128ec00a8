import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Receiver, startReceiver } from '@/scripts/test/receiver'
import type { Resolve } from './outbound-address'
import { postOutbound } from './outbound-post'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.stop())

const post = (url = receiver.url, options: Parameters<typeof postOutbound>[1] = {}, timeoutMs = 2000) =>
  postOutbound({ url, body: '{"货":1}', headers: { 'content-type': 'application/json' }, timeoutMs }, options)

test('the body arrives as it is, and the answer comes back', async () => {
  expect(await post()).toMatchObject({ status: 200, failure: null, answer: 'ok' })
  expect(receiver.received).toMatchObject([
    { path: '/hooks', body: '{"货":1}', headers: { 'content-type': 'application/json' } },
  ])
})

test('the connection goes to the address that was judged, whatever the name says later', async () => {
  let asked = 0
  const turning: Resolve = async () => [{ address: ++asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  const url = `http://turns.invalid:${receiver.port}/hooks`
  expect(await post(url, { resolve: turning })).toMatchObject({ status: 200 })
  expect(asked).toBe(1)
  expect(receiver.received[0]?.headers.host).toBe(`turns.invalid:${receiver.port}`)
})

test('an address that turned inward is not called', async () => {
  const inward: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  expect(await post(`https://turns.invalid/`, { isDemo: false, resolve: inward })).toMatchObject({
    failure: 'address',
  })
  expect(await post(receiver.url, { isDemo: false })).toMatchObject({ status: null, failure: 'address' })
  expect(await post('https://gone.invalid/', { resolve: async () => [] })).toMatchObject({
    failure: 'unknown-host',
  })
  expect(receiver.received).toEqual([])
})

test('a redirect is an answer and is not followed', async () => {
  const other = await startReceiver()
  receiver.answerWith((response) => {
    response.writeHead(302, { location: other.url }).end()
  })
  expect(await post()).toMatchObject({ status: 302 })
  expect(other.received).toEqual([])
  await other.stop()
})

test('silence, a name that never resolves and a body that never ends stop at the deadline', async () => {
  receiver.answerWith(() => {})
  expect(await post(receiver.url, {}, 200)).toMatchObject({ status: null, failure: 'timeout' })
  const never: Resolve = () => new Promise(() => {})
  expect(await post('https://slow.invalid/', { resolve: never }, 200)).toMatchObject({ failure: 'timeout' })
  receiver.answerWith((response) => {
    response.write('a')
  })
  const dripping = await post(receiver.url, {}, 300)
  expect(dripping).toMatchObject({ status: 200, failure: null, answer: 'a' })
  expect(dripping.durationMs).toBeLessThan(1500)
})

test('a receiver that hangs up, is not there, or speaks no TLS is told apart', async () => {
  receiver.answerWith((response) => response.destroy())
  expect(await post()).toMatchObject({ status: null, failure: 'hung-up' })
  receiver.answerWith((response) => {
    response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')
  })
  expect(await post()).toMatchObject({ status: null, failure: 'hung-up' })
  receiver.answerWith((response) => {
    response.socket?.end('not HTTP at all\r\n\r\n')
  })
  expect(await post()).toMatchObject({ status: null, failure: 'hung-up' })
  expect(await post(receiver.url.replace('http:', 'https:'))).toMatchObject({ status: null, failure: 'tls' })
  const gone = await startReceiver()
  await gone.stop()
  expect(await post(gone.url)).toMatchObject({ status: null, failure: 'connection' })
})

test('of the answer a kilobyte is kept, readable whatever it was', async () => {
  receiver.answerWith((response) => response.writeHead(500).end(`\u0000\u001b[31m${'厂'.repeat(5000)}`))
  const { status, answer } = await post()
  expect(status).toBe(500)
  expect(answer).toMatch(/^\[31m厂+$/)
  expect(Buffer.byteLength(answer)).toBeLessThanOrEqual(1024)
})
